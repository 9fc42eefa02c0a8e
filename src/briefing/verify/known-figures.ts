import type { NumberInText } from '../../text/numbers.ts';
import type { Reading } from './reading.ts';

/** A number of a reading, with the index of its first token. */
export type PlacedNumber = Reading['numbers'][number];

/** Of a figure that stands everywhere, so many places are enough. */
const MOST_PLACES = 50;

/** The figures of the sources, by value. */
export function knownFigures(sources: Reading): ReadonlyMap<number, readonly PlacedNumber[]> {
  const known = new Map<number, PlacedNumber[]>();
  const note = (value: number, number: PlacedNumber) => {
    const places = known.get(value);
    if (places === undefined) known.set(value, [number]);
    else if (places.length < MOST_PLACES) places.push(number);
  };
  let previous: PlacedNumber | null = null;
  for (const number of sources.numbers) {
    for (const value of number.readings) note(value, number);
    const whole: PlacedNumber | null = previous === null ? null : joined(previous, number);
    for (const value of whole?.readings ?? []) note(value, whole ?? number);
    previous = whole ?? number;
  }
  return known;
}

/** A figure that white space got into, "3, 800" or "1. 3 billion", as pages taken apart have it. */
function joined(number: PlacedNumber, next: PlacedNumber): PlacedNumber | null {
  const digits = /^\d+/.exec(next.text)?.[0];
  if (digits === undefined || next.start - number.end !== 2) return null;
  if (!/^\d{1,3}(?:, \d{3})*$/.test(number.text)) return null;
  const [before = 0] = number.readings;
  const scale = (next.readings[0] ?? 0) / Number(digits) || 1;
  const value =
    digits.length === 3 ? before * 1000 + Number(digits) : Number(`${before}.${digits}`) * scale;
  return { ...next, readings: [value], text: `${number.text}, ${next.text}`, token: number.token };
}

/**
 * Whether a number that its text marks as rounded may stand for a value: the value is within what
 * the mark allows, and less than one step of the number's own last digit away, or five of the next.
 */
export function isRoundingOf({ rounded, readings }: NumberInText, value: number): boolean {
  if (rounded === null || value < rounded[0] || value > rounded[1]) return false;
  const [own] = readings;
  return own === undefined || Math.abs(value - own) < lastStep(own);
}

/** The greatest of 1, 5, 10, 50, 100… that a number is a multiple of; for 4.6 it is 0.1. */
function lastStep(value: number): number {
  const digits = String(value);
  if (!/^\d+$/.test(digits)) return 10 ** -(digits.split('.')[1]?.length ?? 0);
  const unit = 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
  return value % (unit * 5) === 0 ? unit * 5 : unit;
}
