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
