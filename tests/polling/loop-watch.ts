import { createHistogram } from 'node:perf_hooks';

/** How long the event loop took nothing else on, milliseconds. */
export interface LoopFigures {
  /** By the clock on the wall: the longest, and the 99th percentile of all. */
  readonly longestBlock: number;
  readonly usualBlock: number;
  /**
   * Of one stretch, how long its thread was at work at most; to 4 ms. Where the block is far longer,
   * the machine was busy with others, or the thread waited for the disk.
   */
  readonly longestWork: number;
}

/** Watches the event loop by a timer that wants its turn every millisecond. */
export function watchLoop(): { stop(): LoopFigures } {
  const walls = createHistogram();
  let longestWork = 0;
  let wall = performance.now();
  let work = workUntilNow();
  const look = () => {
    const now = performance.now();
    const worked = workUntilNow();
    walls.record(Math.max(1, Math.round((now - wall) * 1000)));
    longestWork = Math.max(longestWork, worked - work);
    wall = now;
    work = worked;
  };
  const timer = setInterval(look, 1);
  return {
    stop() {
      clearInterval(timer);
      return {
        longestBlock: walls.max / 1000,
        usualBlock: walls.percentile(99) / 1000,
        longestWork,
      };
    },
  };
}

/** This thread's time on a processor, milliseconds. */
function workUntilNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
