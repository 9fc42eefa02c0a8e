import type { Modality } from '../../text/modality.ts';
import { besideSame } from './beside.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';

/** So many words after "not" it still turns the statement… */
const SCOPE = 3;
/** …and where it has to be beyond doubt. */
const NARROW_SCOPE = 2;
/** So far around a word anything that denies it may stand: "refused to", "neither … nor". */
const WIDE_SCOPE = 5;

/** Whether a word that says no stands shortly before a token. */
export const negated = (reading: Reading, at: number, { negates }: Modality): boolean =>
  isNear(reading, at, SCOPE, 0, negates);

/** What the claim denies and the sources do not, and the other way round, of the same things. */
export function checkPolarity(claim: Reading, sources: Reading, modality: Modality): Evidence[] {
  const { negates, opposes } = modality;
  const opposed = new Set(
    claim.tokens.filter(({ folded }) => opposes(folded)).map(({ sentence }) => sentence),
  );
  return claim.tokens.flatMap((token, at): Evidence[] => {
    if (!token.content || token.capital) return [];
    const [before, after] = besideSame(claim, at, sources).map((places) =>
      places.filter((place) => sources.tokens[place]?.root === token.root),
    );
    const places = [...(before ?? []), ...(after ?? [])];
    if (places.length === 0) return [];
    const isDenied = (place: number) => isNear(sources, place, NARROW_SCOPE, 0, negates);
    const isOpposed = (place: number) => isNear(sources, place, WIDE_SCOPE, WIDE_SCOPE, opposes);
    const differs = negated(claim, at, modality)
      ? !places.some(isOpposed)
      : !opposed.has(token.sentence) && places.every(isDenied);
    if (!differs) return [];
    const isBetween = before?.some((place) => after?.includes(place));
    return [
      { kind: 'negation', text: token.text, sign: isBetween ? 'negation-between' : 'negation' },
    ];
  });
}

/** Whether a word of a kind stands around a token in its sentence, so many words before and after. */
function isNear(
  { tokens }: Reading,
  at: number,
  before: number,
  after: number,
  isOfKind: (word: string) => boolean,
): boolean {
  for (let place = Math.max(0, at - before); place <= at + after; place += 1) {
    const token = tokens[place];
    if (place !== at && token?.sentence === tokens[at]?.sentence && isOfKind(token?.folded ?? ''))
      return true;
  }
  return false;
}
