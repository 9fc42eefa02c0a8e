import { stem } from './stems.ts';
import { words } from './words.ts';

/**
 * A text as search indexes and compares it: its words in order, segmented and stemmed. Stop
 * words are kept, since phrases need them.
 *
 * A term has letters, marks and digits only and no upper case, so that terms joined by spaces
 * come out of SQLite's FTS5 one token each with
 * `tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'"`.
 *
 * @param language ISO 639-1, null where not known
 */
export function terms(text: string, language: string | null): string[] {
  const found: string[] = [];
  for (const word of words(text, language)) {
    const term = stem(word.text, language);
    if (term !== '') found.push(term);
  }
  return found;
}
