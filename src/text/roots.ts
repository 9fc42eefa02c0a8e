import { ENGLISH_FORMS } from './lexicon/base-forms.ts';
import { fold, stem } from './stems.ts';

/** English forms without a rule, folded, with the root that they share. */
const irregular = new Map<string, string>();
for (const line of ENGLISH_FORMS.trim().split('|')) {
  const forms = line.trim().split(' ');
  for (const form of forms) {
    if (!irregular.has(form)) irregular.set(form, spelledAlike(stem(forms[0] ?? form, 'en')));
  }
}

/** Whether an English word, folded, is among the forms that no rule gives: "won", "beat". */
export const isIrregular = (word: string): boolean => irregular.has(word);

/** British and American spelling as one: organis(e), color. */
function spelledAlike(root: string): string {
  return root.replace(/([a-z]{3})iz$/, '$1is').replace(/([a-z]{3})our/, '$1or');
}

/**
 * What a word has in common with all its forms, irregular ones and the spellings of both sides of
 * the Atlantic too: "won" and "winning" are "win". Empty where the word has no letters or digits.
 *
 * @param language ISO 639-1; null or one without a stemmer folds the word and no more
 */
export function root(word: string, language: string | null): string {
  if (language !== 'en') return stem(word, language);
  const own = word.replace(/['’]s?$|(?<=^\p{Lu}{2,})s$/u, '');
  return irregular.get(fold(own)) ?? spelledAlike(stem(own, language));
}

/** Letters that two roots must begin with alike to be of one family: "prosecut", "prosecutor". */
const FAMILY = 5;

/** The beginning that words of one family share; null for a root too short to tell one. */
export function family(root: string): string | null {
  return root.length >= FAMILY ? root.slice(0, FAMILY) : null;
}
