import type { Modality } from '../../text/modality.ts';
import type { WordRelations } from '../../text/word-relations.ts';
import { negated } from './check-polarity.ts';
import type { Context } from './context.ts';
import type { Evidence, Sign } from './evidence.ts';
import type { Reading, Token } from './reading.ts';
import { ADJACENT, type Resemblance } from './resemblance.ts';

/** A contrary word that much closer than the word itself has taken its place. */
const CLOSER = 3;
/** "A after B" is "B before A": these need the same word on both sides. */
const INVERTED = new Set(['before', 'after', 'prior', 'following']);
/** A claim that says both words this near to each other tells of both. */
const TOLD_AS_WELL = 40;

/** Words whose contrary, or a rival of the same field, stands in their place in the sources. */
export function checkContrasts(
  claim: Reading,
  sources: Reading,
  where: readonly Context[],
  relations: WordRelations,
  modality: Modality,
  { like, closeness }: Resemblance,
): Evidence[] {
  return claim.tokens.flatMap((token, at): Evidence[] => {
    if (token.inNumber || !relations.contrasted(token.root)) return [];
    const said = negated(claim, at, modality);
    const isAgainst = (place: number, other: Token) =>
      relations.rival(token.root, other.root) ||
      (relations.contrary(token.root, other.root) && negated(sources, place, modality) === said);
    let own = -1;
    let against = -1;
    for (const place of where[at]?.places ?? []) {
      const other = sources.tokens[place];
      if (other === undefined || other.inNumber) continue;
      if (like(token, other)) own = Math.max(own, closeness(at, place));
      else if (isAgainst(place, other) && !toldAsWell(claim, at, other))
        against = Math.max(against, closeness(at, place));
    }
    const sign = against < 0 ? null : signOf(token, against, own, sources.places.has(token.root));
    return sign === null ? [] : [{ kind: 'opposite', text: token.text, sign }];
  });
}

/**
 * @param against how close the contrary is to the word's place.
 * @param own how close the word itself is; −1 where it is not there.
 * @param seen whether the sources have the word anywhere.
 */
function signOf(token: Token, against: number, own: number, seen: boolean): Sign | null {
  const isClose = against >= ADJACENT + 2;
  if (INVERTED.has(token.folded) && against < 2 * ADJACENT) return null;
  if (own >= 0) {
    if (!isClose || against < own + CLOSER) return null;
    return token.content ? 'contrast-closer' : 'particle-closer';
  }
  const level = isClose || against === ADJACENT - 1 ? 'close' : against > 0 ? 'near' : 'far';
  if (!token.content) return level === 'far' ? null : `particle-${level}`;
  // A word with a capital is a name or part of one: "the Liberal leader".
  if (token.capital && !token.first) return isClose ? 'contrast-close' : null;
  return seen ? `contrast-seen-${level}` : `contrast-${level}`;
}

/** Whether the claim says the other word too, near by. */
function toldAsWell(claim: Reading, at: number, other: Token): boolean {
  const sentence = claim.tokens[at]?.sentence;
  return (claim.places.get(other.root) ?? []).some(
    (place) => claim.tokens[place]?.sentence === sentence && Math.abs(place - at) < TOLD_AS_WELL,
  );
}
