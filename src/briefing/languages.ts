import { LANGUAGES, type Language } from '../words/languages.ts';
import { refusal } from '../words/say.ts';
import type { Suggested } from './library.ts';

const NAMES = new Map(
  LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
  ]),
);

/** Those that articles can be told to be in, by ISO 639-1 code; the ones with most papers first. */
const CODES =
  'en de fr es it pt nl sv da no fi pl cs sk hu ro bg el tr ru uk sr hr sl mk et lv lt sq is ga cy ca eu gl he ar fa ur hi bn ta te kn ml gu pa si ne my km lo th vi id ms tl zh ja ko hy ka az kk uz am sw be'.split(
    ' ',
  );

/** `German` for `de`, or what it is called in another language that the bot speaks. */
export const languageName = (code: string, language: Language = 'en'): string =>
  NAMES.get(language)?.of(code) ?? code;

/**
 * The code of a language as people type it, by its code or its name in any language that the bot
 * speaks.
 *
 * @throws UserError where it is none of those known here.
 */
export function parseLanguage(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const isCalledThat = (code: string) =>
    LANGUAGES.some((language) => languageName(code, language).toLowerCase() === wanted);
  const found = CODES.find((code) => code === wanted) ?? CODES.find(isCalledThat);
  if (found === undefined) throw refusal('language.unknown', { typed: typed.trim().slice(0, 30) });
  return found;
}

/** Languages whose names begin with what was typed, as they are called in the language of who types. */
export function suggestLanguages(typed: string, language: Language): readonly Suggested[] {
  const wanted = typed.trim().toLowerCase();
  return CODES.map((code) => ({ name: languageName(code, language), value: code })).filter(
    ({ name, value }) => name.toLowerCase().startsWith(wanted) || value === wanted,
  );
}
