import type { Modality } from '../../text/modality.ts';
import type { Context } from './context.ts';
import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';
import { ADJACENT, type Resemblance } from './resemblance.ts';

/** So many words after "not" or "may" it still turns the statement… */
const SCOPE = 3;
/** …and where it has to be beyond doubt. */
const NARROW_SCOPE = 2;
/** So far around a word anything that denies it may stand: "refused to", "neither … nor". */
const WIDE_SCOPE = 5;
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
  const kindOf = (at: number, token: Token, matches: readonly number[]) => {
    if (negated(claim, at, modality)) {
      return matches.some((place) => isOpposed(sources, place, modality)) ? null : 'negated';
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
    const found = kindOf(at, token, matches);
    if (found === null) return [];
    const close = Math.max(...matches.map((place) => closeness(at, place)));
    const level =
      close >= 2 * ADJACENT ? 'held' : close >= ADJACENT + 2 || close === 3 ? 'close' : 'far';
    const kind = found === 'unhedged' ? 'certainty' : 'negation';
    return [{ kind, text: token.text, sign: `${found}-${level}` }];
  });
}

/** Whether anything around a token comes near to saying no; the token itself may. */
function isOpposed(reading: Reading, at: number, { opposes }: Modality): boolean {
  return reading.tokens
    .slice(Math.max(0, at - WIDE_SCOPE), at + WIDE_SCOPE + 1)
    .some(({ folded, sentence }, index) => {
      const isSelf = index === Math.min(at, WIDE_SCOPE);
      return !isSelf && sentence === reading.tokens[at]?.sentence && opposes(folded);
    });
}

function sentencesWith(claim: Reading, isOfKind: (word: string) => boolean): Set<number> {
  return new Set(
    claim.tokens.filter(({ folded }) => isOfKind(folded)).map(({ sentence }) => sentence),
  );
}
