import { fold } from './stems.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const byLanguage = new Map<string, ReadonlyMap<string, string>>();

/**
 * The country that a word names in a language, as ISO 3166 has it; null for any other word. By it
 * "Germany" and "Allemagne" are the same.
 *
 * @param word folded
 * @param language ISO 639-1, null where not known
 */
export function regionNamed(word: string, language: string | null): string | null {
  if (language === null || !/^[a-z]{2}$/.test(language)) return null;
  let names = byLanguage.get(language);
  if (names === undefined) {
    names = readNames(language);
    byLanguage.set(language, names);
  }
  return names.get(word) ?? null;
}

function readNames(language: string): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = display.of(first + second);
      if (name !== undefined) names.set(fold(name), first + second);
    }
  }
  return names;
}
