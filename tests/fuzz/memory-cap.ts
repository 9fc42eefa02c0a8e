const MB = 1e6;

/**
 * Holds the whole process to a cap of resident memory. The scripts of package.json give Node a small
 * heap, half of what a thread has in a bot for such work, so that what is resident is in use and no
 * garbage; V8 itself ends a process whose heap does not suffice.
 *
 * @param most megabytes
 */
export function memoryCap(most: number) {
  let inputs = 0;
  // In kilobytes; the system's own maximum, so that what one input takes and gives back counts too.
  const highest = () => (process.resourceUsage().maxRSS * 1024) / MB;
  return {
    /** After each input: ends the process with 1 and a line where the cap is passed. */
    hold(): void {
      inputs += 1;
      if (highest() <= most) return;
      process.stderr.write(
        `input ${inputs}: ${Math.round(highest())} MB of memory, over the cap of ${most} MB\n`,
      );
      process.exit(1);
    },
    /** What was resident at most, and what may be, in words. */
    told: () => `${Math.round(highest())} of ${most} MB of memory`,
  };
}
