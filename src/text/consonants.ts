import { fold } from './stems.ts';

/**
 * How a name sounds, roughly, in Latin, Cyrillic and Greek letters: its consonants, with those as
 * one that languages write for each other. Letters that are not here are not heard, as h is not.
 */
const HEARD = new Map(
  Object.entries({
    b: 'bб',
    d: 'dдδ',
    g: 'gгґγ',
    k: 'kcqкκ',
    l: 'lлλ',
    m: 'mмμ',
    n: 'nнν',
    p: 'pпπ',
    r: 'rрρ',
    s: 'szжзсцчшщζσς',
    t: 'tтτθ',
    v: 'vwfвфβφ',
    ks: 'xξ',
    ps: 'ψ',
  }).flatMap(([sound, letters]) => [...letters].map((letter): [string, string] => [letter, sound])),
);

/** The consonants of a name; the same one twice in a row is heard once. */
const consonants = (name: string): string =>
  [...fold(name)]
    .map((letter) => HEARD.get(letter) ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');

/** Of the longer one's consonants so many are the other's, in their order. */
const ALIKE = 0.6;

/** Whether two spellings, perhaps in two scripts, may be of one name: Гамбург, Hamburg. */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [consonants(one), consonants(other)];
  const longest = Math.max(a.length, b.length);
  if (longest < 3) return a === b && a !== '';
  return inOrder(a, b) / longest >= ALIKE;
}

/** The length of the longest row of letters that both have in this order. */
function inOrder(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (const [at, its] of [...other].entries())
      next.push(letter === its ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
