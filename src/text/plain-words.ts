import { PLAIN } from './lexicon/alike.ts';
import { root } from './roots.ts';

const made = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The roots of words so general that a summary may use them of anything: "despite", "issue",
 * "including". None for a language without a list.
 *
 * @param language ISO 639-1
 */
export function plainWords(language: string | null): ReadonlySet<string> {
  if (language === null || !Object.hasOwn(PLAIN, language)) return NONE;
  let known = made.get(language);
  if (known === undefined) {
    known = new Set((PLAIN[language] ?? '').split(' ').map((word) => root(word, language)));
    made.set(language, known);
  }
  return known;
}
