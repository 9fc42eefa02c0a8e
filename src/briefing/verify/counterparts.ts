import type { WordRelations } from '../../text/word-relations.ts';
import type { Reading, Token } from './reading.ts';

/** Where a token's like stands in the sources: its root, else its family, else what may stand for it. */
export function counterparts(
  token: Token,
  sources: Reading,
  relations: WordRelations,
): readonly number[] {
  const same = sources.places.get(token.root);
  if (same !== undefined) return same;
  const kin = token.family === null ? undefined : sources.families.get(token.family);
  if (kin !== undefined) return kin;
  return relations.standIns(token.root).flatMap((root) => sources.places.get(root) ?? []);
}

/** Whether two words say the same: one root, one family, or known to stand for each other. */
export const isLike = (one: Token, other: Token, relations: WordRelations): boolean =>
  one.root === other.root ||
  (one.content && other.content && one.family !== null && one.family === other.family) ||
  relations.alike(one.root, other.root);
