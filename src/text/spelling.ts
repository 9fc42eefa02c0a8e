/** Shorter words are too easily another one. */
const SHORTEST = 5;
/** From so many letters on two may differ. */
const TWO_MAY_DIFFER = 9;

/** Whether two folded words are one word spelled in two ways, or with a slip: "Viktor", "Victor". */
export function spelledAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || one.charAt(0) !== other.charAt(0)) return false;
  const most = shorter >= TWO_MAY_DIFFER ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && editsWithin(one, other, most);
}

/** Whether so many letters added, dropped or changed make one word of the other. */
function editsWithin(one: string, other: string, most: number): boolean {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
    if (Math.min(...row) > most) return false;
  }
  return (row.at(-1) ?? 0) <= most;
}
