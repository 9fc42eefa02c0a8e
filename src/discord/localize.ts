import { COMMAND_WORDS, type CommandWords } from '../words/command-words.ts';

/** Discord's locales for each of the bot's languages. */
const LOCALES = { de: ['de'], es: ['es-ES', 'es-419'], fr: ['fr'], ja: ['ja'] } as const;

/** @param path as in the catalog of command words. */
export function localize(path: string) {
  const words = COMMAND_WORDS[path];
  if (words === undefined) return {};
  return {
    name_localizations: inLocales(words.name),
    ...(words.description === undefined
      ? {}
      : { description_localizations: inLocales(words.description) }),
  };
}

function inLocales(words: CommandWords['name']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(LOCALES).flatMap(([language, locales]) =>
      locales.map((locale) => [locale, words[language as keyof typeof LOCALES]]),
    ),
  );
}
