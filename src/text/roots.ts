import { baseForm } from './irregular-forms.ts';
import { fold, stem } from './stems.ts';
import { wordList } from './word-list.ts';

/** British and American spelling as one: organis(e), color. */
function spelledAlike(root: string): string {
  return root.replace(/([a-z]{3})iz$/, '$1is').replace(/([a-z]{3})our/, '$1or');
}

let families: ReadonlyMap<string, string> | null = null;

/** By root, the root that English words of one family share: "denial" and "deny". */
function readFamilies(): ReadonlyMap<string, string> {
  return new Map(
    wordList('families', 'en').flatMap((line) => {
      const roots = line.split(' ').map((word) => spelledAlike(stem(word, 'en')));
      return roots.map((one) => [one, roots[0] ?? one] as const);
    }),
  );
}

/**
 * What a word has in common with all its forms, irregular ones and the spellings of both sides of
 * the Atlantic too: "won" and "winning" are "win". Empty where the word has no letters or digits.
 *
 * @param language ISO 639-1; null or one without a stemmer folds the word and no more
 */
export function root(word: string, language: string | null): string {
  if (language !== 'en') return stem(baseForm(word.toLowerCase(), language), language);
  families ??= readFamilies();
  const own = word.replace(/['’]s?$|(?<=^\p{Lu}{2,})s$/u, '');
  const found = spelledAlike(stem(baseForm(fold(own), language), language));
  return families.get(found) ?? found;
}

/** Letters that two roots must begin with alike to be of one family: "prosecut", "prosecutor". */
const FAMILY = 5;

/** The beginning that words of one family share; null for a root too short to tell one. */
export function family(root: string): string | null {
  return root.length >= FAMILY ? root.slice(0, FAMILY) : null;
}
