import type { Modality } from '../../text/modality.ts';
import type { Context } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';
import { ADJACENT, type Resemblance } from './resemblance.ts';

/** So many words after "not" or "may" it still turns the statement… */
const SCOPE = 3;
/** …and where it has to be beyond doubt. */
const NARROW_SCOPE = 2;
const MOST_PLACES = 60;

/** Whether a word that says no stands shortly before a token. */
export function negated(reading: Reading, at: number, modality: Modality): boolean {
  return follows(reading, at, SCOPE, modality.negates);
}

/** Whether a word of a kind stands in the same sentence before a token, within so many words. */
function follows(
  reading: Reading,
  at: number,
  scope: number,
  isOfKind: (word: string) => boolean,
): boolean {
  const sentence = reading.tokens[at]?.sentence;
  return reading.tokens
    .slice(Math.max(0, at - scope), at)
    .some((token) => token.sentence === sentence && isOfKind(token.folded));
}

/** What the claim denies and the sources do not, the other way round, and open questions told as facts. */
export function checkPolarity(
  claim: Reading,
  sources: Reading,
  where: readonly Context[],
  modality: Modality,
  { like, closeness }: Resemblance,
): Evidence[] {
  const opposed = sentencesWith(claim, modality.opposes);
  const reserved = sentencesWith(claim, modality.reserves);
  const kindOf = (at: number, token: Token, { places }: Context, matches: readonly number[]) => {
    if (negated(claim, at, modality)) {
      const opposedThere = places.some((place) =>
        modality.opposes(sources.tokens[place]?.folded ?? ''),
      );
      return opposedThere ? null : 'negated';
    }
    const allFollow = (isOfKind: (word: string) => boolean) =>
      matches.every((place) => follows(sources, place, NARROW_SCOPE, isOfKind));
    if (!opposed.has(token.sentence) && allFollow(modality.negates)) return 'unnegated';
    return !reserved.has(token.sentence) && allFollow(modality.hedges) ? 'unhedged' : null;
  };
  return claim.tokens.flatMap((token, at): Evidence[] => {
    const context = where[at];
    if (context === undefined || !token.content || token.capital) return [];
    const matches = context.places.filter((place) => {
      const other = sources.tokens[place];
      return other !== undefined && like(token, other);
    });
    if (matches.length === 0 || matches.length > MOST_PLACES) return [];
    const found = kindOf(at, token, context, matches);
    if (found === null) return [];
    const close = Math.max(...matches.map((place) => closeness(at, place)));
    const level = close >= ADJACENT + 2 ? 'close' : close >= 3 ? 'near' : 'far';
    const kind = found === 'unhedged' ? 'certainty' : 'negation';
    return [{ kind, text: token.text, sign: `${found}-${level}` }];
  });
}

function sentencesWith(claim: Reading, isOfKind: (word: string) => boolean): Set<number> {
  return new Set(
    claim.tokens.filter(({ folded }) => isOfKind(folded)).map(({ sentence }) => sentence),
  );
}
