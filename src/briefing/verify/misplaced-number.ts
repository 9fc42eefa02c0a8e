import type { WordRelations } from '../../text/word-relations.ts';
import { isRoundingOf, type PlacedNumber } from './known-figures.ts';
import type { Reading, Token } from './reading.ts';

/** The word that says what is counted is so near, in words. */
const NEAR = 4;
/** Of the other numbers of the sources so many are looked at. */
const MOST_OTHERS = 300;

/** Whether the sources have a number with other units than the claim: percent, currency, hours. */
export function hasOtherUnit(
  number: PlacedNumber,
  places: readonly PlacedNumber[],
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
): boolean {
  if (
    number.percent
      ? !places.some(({ percent }) => percent)
      : number.currency !== null && places.every(({ percent }) => percent)
  )
    return true;
  if (number.currency !== null) {
    const currencies = places.map(({ currency }) => currency);
    if (!currencies.includes(number.currency) && !currencies.includes(null)) return true;
  }
  const [unit] = after(claim, number);
  return places.every((place) => {
    const [other] = after(sources, place);
    return unit !== undefined && other !== undefined && relations.rival(other.root, unit.root);
  });
}

/**
 * Whether the sources count what a number of the claim counts, and only ever with other numbers.
 *
 * @param others the numbers of the sources
 */
export function countsAnother(
  number: PlacedNumber,
  others: readonly PlacedNumber[],
  claim: Reading,
  sources: Reading,
): boolean {
  const counted = countedBy(claim, number);
  if (counted.length === 0) return false;
  const counting = others
    .slice(0, MOST_OTHERS)
    .filter((other) => countedBy(sources, other).some((word) => counted.includes(word)));
  const isSame = (other: PlacedNumber) =>
    other.text.toLowerCase() === number.text.toLowerCase() ||
    other.readings.some((value) => number.readings.includes(value) || isRoundingOf(number, value));
  return counting.length > 0 && !counting.some(isSame);
}

/** The words right after a number. */
const after = (reading: Reading, { token, end }: PlacedNumber): Token[] =>
  reading.tokens.slice(token, token + NEAR + 1).filter(({ start }) => start >= end);

/** The roots of the one or two words right after a number: "7 wooden boats", "dozens of boats". */
function countedBy(reading: Reading, number: PlacedNumber): string[] {
  if (number.percent) return [];
  const words = after(reading, number);
  if (words[0]?.folded === 'of') words.shift();
  const end = words.findIndex(
    ({ content, start }, at) => !content || (at > 0 && start - (words[at - 1]?.end ?? 0) > 1),
  );
  return words.slice(0, end < 0 ? 2 : Math.min(end, 2)).map(({ root }) => root);
}
