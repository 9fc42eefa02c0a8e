import { figuresOfWords, type NumberInText } from '../../text/numbers.ts';
import type { WordRelations } from '../../text/word-relations.ts';
import type { Evidence, Sign } from './evidence.ts';
import { knownFigures, type PlacedNumber } from './known-figures.ts';
import { misplaced } from './misplaced-number.ts';
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
  const worth = figuresOfWords(sources.tokens);
  const signOf = (number: PlacedNumber): Sign | null => {
    const places = number.readings.flatMap((value) => known.get(value) ?? []);
    if (places.length > 0) return misplaced(number, places, claim, sources, relations);
    if (values.some((value) => isRoundingOf(number, value))) return null;
    if (number.readings.length === 0) {
      const root = claim.tokens[number.token]?.root ?? '';
      return sources.places.has(root) ? null : 'number-vague';
    }
    return number.readings.some((value) => worth.has(value)) ? null : absent(number);
  };
  return claim.numbers.flatMap((number) => {
    const sign = signOf(number);
    return sign === null ? [] : [{ kind: 'number', text: number.text, sign }];
  });
}

/** Whether a number that its text marks as rounded may stand for a value: it has fewer digits of its own. */
function isRoundingOf({ rounded, readings }: NumberInText, value: number): boolean {
  if (rounded === null || value < rounded[0] || value > rounded[1]) return false;
  const [own] = readings;
  return own === undefined || significantDigits(own) <= significantDigits(value);
}

const significantDigits = (value: number) => String(value).replace(/^0|\D|0+$/g, '').length;

function absent({ inDigits, readings }: NumberInText): Sign | null {
  const [value = 0] = readings;
  if (!inDigits && value <= 1) return null;
  return inDigits || value > COUNTED ? 'number-absent' : 'number-counted';
}
