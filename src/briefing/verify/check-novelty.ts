import { plainWords } from '../../text/plain-words.ts';
import type { WordRelations } from '../../text/word-relations.ts';
import { isUncased } from './check-uncased.ts';
import { counterparts } from './counterparts.ts';
import type { Evidence } from './evidence.ts';
import type { Reading, Token } from './reading.ts';

/**
 * Words of the claim that say something and have no counterpart anywhere in the sources. One whose
 * stand-ins are known is likelier to be new than one that may have any.
 */
export function checkNovelty(
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
): Evidence[] {
  const plain = plainWords(sources.language);
  return claim.tokens.flatMap((token) => {
    if (!token.content || isUncased(token) || (token.capital && !token.first)) return [];
    if (plain.has(token.root) || counterparts(token, sources, relations).length > 0) return [];
    const isKnown = relations.contrasted(token.root) || relations.standIns(token.root).length > 0;
    return [{ kind: 'word' as const, text: token.text, sign: isKnown ? 'new-known' : 'new' }];
  });
}

/** Whether a sign is of a word that the sources do not have. */
export const isNovelty = ({ sign }: Pick<Evidence, 'sign'>) => sign.startsWith('new');

/** Which share of the pairs of words of a claim are among those of the sources; 1 for none. */
export function verbatimShare(claim: readonly Token[], sources: ReadonlySet<string>): number {
  const own = pairsIn(claim);
  return own.length === 0 ? 1 : own.filter((pair) => sources.has(pair)).length / own.length;
}

/** Each word with the one before it in its sentence, by roots. */
export function pairsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    return before?.sentence === token.sentence ? [`${before.root} ${token.root}`] : [];
  });
}

/** A claim of which more than so many words are missing speaks of something else. */
const UNRELATED = 2 / 3;
const FEWEST_WORDS = 3;

/** A claim hardly any of whose words the sources have. */
export function checkRelation(
  claim: Reading,
  sources: Reading,
  relations: WordRelations,
): Evidence[] {
  const words = claim.tokens.filter((token) => token.content && !isUncased(token));
  const missing = words.filter((word) => counterparts(word, sources, relations).length === 0);
  if (words.length < FEWEST_WORDS || missing.length <= words.length * UNRELATED) return [];
  return [{ kind: 'word', text: missing.map(({ text }) => text).join(' '), sign: 'unrelated' }];
}
