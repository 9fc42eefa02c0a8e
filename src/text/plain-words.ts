import { root } from './roots.ts';
import { wordList } from './word-list.ts';

const made = new Map<string, ReadonlySet<string>>();

/**
 * The roots of words so general that a summary may use them of anything: "despite", "issue",
 * "including". None for a language without a list.
 *
 * @param language ISO 639-1
 */
export function plainWords(language: string | null): ReadonlySet<string> {
  const code = language ?? '';
  let known = made.get(code);
  if (known === undefined) {
    const listed = wordList('plain', language).flatMap((line) => line.split(' '));
    known = new Set(listed.map((word) => root(word, language)));
    made.set(code, known);
  }
  return known;
}
