import type { Modality } from '../../text/modality.ts';
import type { WordRelations } from '../../text/word-relations.ts';
import { besideSame } from './beside.ts';
import { negated } from './check-polarity.ts';
import { isLike } from './counterparts.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';

/**
 * Words whose contrary, or a rival of the same field, stands beside the same neighbour in the
 * sources, where they themselves never do: "high expectations" of "a culture of low expectations".
 */
export function checkContrasts(
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
  modality: Modality,
): Evidence[] {
  return claim.tokens.flatMap((token, at): Evidence[] => {
    if (!token.content || token.inNumber) return [];
    const sides = besideSame(claim, at, sources);
    const isOwn = (place: number) => {
      const other = sources.tokens[place];
      return other !== undefined && isLike(token, other, relations);
    };
    if (sides.some((places) => places.some(isOwn))) return [];
    const said = negated(claim, at, modality);
    const isAgainst = (place: number) => {
      const other = sources.tokens[place];
      if (other === undefined || other.inNumber) return false;
      return (
        relations.rival(token.root, other.root) ||
        (relations.contrary(token.root, other.root) && negated(sources, place, modality) === said)
      );
    };
    const [before, after] = sides.map((places) => places.filter(isAgainst));
    if (before?.some((place) => after?.includes(place)))
      return [{ kind: 'opposite', text: token.text, sign: 'contrast-between' }];
    // Of a word that stands elsewhere in the sources, one neighbour tells nothing.
    if ((!before?.length && !after?.length) || sources.places.has(token.root)) return [];
    return [{ kind: 'opposite', text: token.text, sign: 'contrast' }];
  });
}
