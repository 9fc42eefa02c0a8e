import { existsSync, readFileSync } from 'node:fs';

/**
 * What the lists in `lexicon/` tell, a line of base forms each, compared by their roots:
 * - `alike`: words that may stand for each other in the news.
 * - `asked`: words of everyday questions, behind a bar those that news answers them with, and behind another
 *   those that say the contrary.
 * - `families`: words of one family that stems do not join.
 * - `opposites`: two sides that exclude each other; words of one side say much the same.
 * - `fields`: words that exclude each other in one place, as brother and cousin do; a slash joins
 *   words for the same thing.
 * - `offices`: who decides, does and says things in the news without being named.
 * - `plain`: words so general that a summary may use them of anything.
 */
export type ListName =
  | 'alike'
  | 'asked'
  | 'families'
  | 'opposites'
  | 'fields'
  | 'offices'
  | 'plain';

/**
 * The lines of a list; none where a language has no such list.
 *
 * @param language ISO 639-1, null where not known
 */
export function wordList(name: ListName, language: string | null): readonly string[] {
  if (language === null || !/^[a-z]{2}$/.test(language)) return [];
  const file = new URL(`lexicon/${name}.${language}.txt`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}
