import { folded } from './folded.ts';

/**
 * Looks whether a folded line begins with one of the phrases, as whole words, and gives the end of
 * the longest that it begins with; 0 for none. Fast: only phrases with the line's first letter
 * are compared.
 */
export type PhraseList = (foldedLine: string) => number;

/** @param groups phrases parted by ` | `, in any case and accent. */
export function phraseList(...groups: readonly string[]): PhraseList {
  const byFirst = new Map<string, string[]>();
  for (const phrase of groups.flatMap((group) => group.split(' | ')).map(folded)) {
    const first = phrase.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (line) => {
    const found = byFirst
      .get(line.charAt(0))
      ?.find((phrase) => line.startsWith(phrase) && endsWord(line, phrase.length));
    return found?.length ?? 0;
  };
}

const LETTER = /^[\p{L}\p{N}]$/u;
const DENSE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]$/u;

/** Scripts without spaces show no end of a word, so there any place will do. */
function endsWord(line: string, at: number): boolean {
  return !LETTER.test(line.charAt(at)) || DENSE.test(line.charAt(at - 1));
}
