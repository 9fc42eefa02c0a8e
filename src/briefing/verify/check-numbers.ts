import { figuresOfWords } from '../../text/numbers.ts';
import type { WordRelations } from '../../text/word-relations.ts';
import type { Evidence, Sign } from './evidence.ts';
import { isRoundingOf, knownFigures, type PlacedNumber } from './known-figures.ts';
import { countsAnother, hasOtherUnit } from './misplaced-number.ts';
import type { Reading } from './reading.ts';

/** Small numbers in words may have been counted: "two" of a source that names both. */
const COUNTED = 3;

/** Numbers that no source has, or only with another unit or of another thing. */
export function checkNumbers(
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
): Evidence[] {
  if (claim.numbers.length === 0) return [];
  const known = knownFigures(sources);
  const values = [...known.keys()];
  const round = sources.numbers.filter(({ readings }) => readings.length === 0);
  const others = [...known.values(), round].flat();
  const worth = figuresOfWords(sources.tokens);
  const signOf = (number: PlacedNumber): Sign | null => {
    const { inDigits, readings } = number;
    const places = readings.flatMap((value) => known.get(value) ?? []);
    if (places.length > 0)
      return hasOtherUnit(number, places, claim, sources, relations) ? 'number-unit' : null;
    const isTold =
      values.some((value) => isRoundingOf(number, value)) ||
      readings.some((value) => worth.has(value)) ||
      sources.places.has(claim.tokens[number.token]?.root ?? '');
    const [value] = readings;
    if (value === undefined)
      return isTold && !countsAnother(number, others, claim, sources) ? null : 'number-vague';
    if (isTold || (!inDigits && value <= 1)) return null;
    const isCounted = !inDigits && value <= COUNTED;
    return isCounted && !countsAnother(number, others, claim, sources)
      ? 'number-counted'
      : 'number-absent';
  };
  return claim.numbers.flatMap((number) => {
    const sign = signOf(number);
    return sign === null ? [] : [{ kind: 'number', text: number.text, sign }];
  });
}
