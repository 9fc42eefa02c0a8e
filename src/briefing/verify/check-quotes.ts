import { quotations } from '../../text/quotations.ts';
import type { Evidence } from './evidence.ts';
import { type Reading, read } from './reading.ts';

/** Fewer words between marks are irony or a title, which the other checks read like the rest. */
const FEWEST_WORDS = 3;
/** Where a quotation leaves something out. */
const LEFT_OUT = /…|\.{3}|\[[^\]]{0,40}\]|\(\.{3}\)/u;

/**
 * Quotations that are not in the sources word for word; case, accents and punctuation apart.
 *
 * @param translated a quotation cannot be verbatim then, but the sources have to quote something.
 */
export function checkQuotes(claim: Reading, sources: Reading, translated: boolean): Evidence[] {
  const quoted = claim.texts.flatMap((text) => quotations(text));
  const quoteSources = translated && sources.texts.some((text) => quotations(text).length > 0);
  return quoted.flatMap(({ text }) => {
    const parts = text.split(LEFT_OUT).map((part) => wordsOf(part, claim.language));
    if (parts.reduce((sum, part) => sum + part.length, 0) < FEWEST_WORDS) return [];
    const told = translated ? quoteSources : parts.every((part) => standsIn(part, sources));
    return told ? [] : [{ kind: 'quote' as const, text, sign: 'quote' }];
  });
}

const wordsOf = (text: string, language: string | null) =>
  read([text], language).tokens.map(({ folded }) => folded);

/** Whether words stand in the sources in this order, one after another. */
function standsIn(words: readonly string[], sources: Reading): boolean {
  const [first] = words;
  if (first === undefined) return true;
  return sources.tokens.some(
    ({ folded }, at) =>
      folded === first && words.every((word, next) => sources.tokens[at + next]?.folded === word),
  );
}
