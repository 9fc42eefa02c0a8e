/** Epoch milliseconds of a date in a line, as text or as a number; null for what is no date. */
export function readTime(time: string | number | null | undefined): number | null {
  if (time === null || time === undefined) return null;
  const read = new Date(time).getTime();
  return Number.isNaN(read) ? null : read;
}
