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
  const signsOf = (number: PlacedNumber): Sign[] => {
    const places = number.readings.flatMap((value) => known.get(value) ?? []);
    if (places.length > 0 && hasOtherUnit(number, places, claim, sources, relations))
      return ['number-unit'];
    const isThere =
      places.length > 0 ||
      values.some((value) => isRoundingOf(number, value)) ||
      number.readings.some((value) => worth.has(value));
    const signs: Sign[] = isThere ? [] : absent(number, claim, sources);
    if (!countsAnother(number, others, claim, sources)) return signs;
    return number.readings.length === 0 ? ['number-vague'] : [...signs, 'number-bound'];
  };
  return claim.numbers.flatMap((number) =>
    signsOf(number).map((sign) => ({ kind: 'number', text: number.text, sign })),
  );
}

function absent(
  { inDigits, readings, token }: PlacedNumber,
  claim: Reading,
  sources: Reading,
): Sign[] {
  const [value] = readings;
  if (value === undefined) {
    const root = claim.tokens[token]?.root ?? '';
    return sources.places.has(root) ? [] : ['number-vague'];
  }
  if (!inDigits && value <= 1) return [];
  return [inDigits || value > COUNTED ? 'number-absent' : 'number-counted'];
}
