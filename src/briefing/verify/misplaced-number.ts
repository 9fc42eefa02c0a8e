import type { WordRelations } from '../../text/word-relations.ts';
import type { Sign } from './evidence.ts';
import type { PlacedNumber } from './known-figures.ts';
import type { Reading } from './reading.ts';

/** The word that says what is counted is so near, in words. */
const NEAR = 4;
/** Of the other numbers of the sources so many are looked at. */
const MOST_OTHERS = 300;

/** What differs about a number that the sources have, at some places; null where nothing does. */
export function misplaced(
  number: PlacedNumber,
  places: readonly PlacedNumber[],
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
): Sign | null {
  if (number.percent && !places.some(({ percent }) => percent)) return 'number-unit';
  if (number.currency !== null) {
    const currencies = places.map(({ currency }) => currency);
    if (!currencies.includes(number.currency) && !currencies.includes(null)) return 'number-unit';
  }
  const unit = wordAfter(claim, number);
  const hasRival = (place: PlacedNumber) => {
    const other = wordAfter(sources, place);
    return unit !== null && other !== null && relations.rival(other, unit);
  };
  if (places.every(hasRival)) return 'number-unit';
  return countsAnother(number, places, claim, sources) ? 'number-bound' : null;
}

/**
 * Whether what stands around a number stands around another one in the sources: both words of it
 * and neither around the number itself, or one of it in a sentence that has both numbers.
 */
function countsAnother(
  number: PlacedNumber,
  places: readonly PlacedNumber[],
  claim: Reading,
  sources: Reading,
): boolean {
  const around = neighbours(claim, number);
  const own = new Set(places.flatMap((place) => neighbours(sources, place)));
  const strange = around.filter((word) => !own.has(word));
  if (strange.length === 0) return false;
  const sentenceOf = ({ token }: PlacedNumber) => sources.tokens[token]?.sentence;
  const here = new Set(places.map(sentenceOf));
  return sources.numbers.slice(0, MOST_OTHERS).some((other) => {
    if (other.readings.some((value) => number.readings.includes(value))) return false;
    const there = neighbours(sources, other);
    const shared = strange.filter((word) => there.includes(word)).length;
    return shared === 2 || (shared === 1 && here.size === 1 && here.has(sentenceOf(other)));
  });
}

/** The root of the word right after a number. */
function wordAfter(reading: Reading, { token, end }: PlacedNumber): string | null {
  const next = reading.tokens.slice(token, token + NEAR + 1).find(({ start }) => start >= end);
  return next?.root ?? null;
}

/** The nearest word that says something on either side of a number, with its side. */
function neighbours(reading: Reading, { token: at, start, end }: PlacedNumber): string[] {
  const sentence = reading.tokens[at]?.sentence;
  return [-1, 1].flatMap((step) => {
    for (let away = 1; away <= NEAR; away += 1) {
      const token = reading.tokens[at + step * away];
      if (token === undefined || token.sentence !== sentence) return [];
      if (token.start < end && token.end > start) continue;
      if (token.inNumber) return [];
      if (token.content) return [`${step} ${token.root}`];
    }
    return [];
  });
}
