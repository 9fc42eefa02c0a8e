/** The languages that the bot itself speaks, ISO 639-1; the first where a reader's is another. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A phrase in all of them, in the syntax of ICU messages. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

/** The language for a locale such as `es-419`. */
export function languageOf(locale: string): Language {
  const spoken = locale.split('-')[0];
  return LANGUAGES.find((language) => language === spoken) ?? LANGUAGES[0];
}
