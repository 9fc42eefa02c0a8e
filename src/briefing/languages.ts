import { UserError } from '../core/errors.ts';
import type { Suggested } from './library.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Those that articles can be told to be in, by ISO 639-1 code; the ones with most papers first. */
const CODES =
  'en de fr es it pt nl sv da no fi pl cs sk hu ro bg el tr ru uk sr hr sl mk et lv lt sq is ga cy ca eu gl he ar fa ur hi bn ta te kn ml gu pa si ne my km lo th vi id ms tl zh ja ko hy ka az kk uz am sw be'.split(
    ' ',
  );

/** `German` for `de`. */
export const languageName = (code: string): string => NAMES.of(code) ?? code;

/**
 * The code of a language as people type it, by name or code.
 *
 * @throws UserError where it is none of those known here.
 */
export function parseLanguage(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const found = CODES.find(
    (code) => code === wanted || languageName(code).toLowerCase() === wanted,
  );
  if (found === undefined)
    throw new UserError(
      `“${typed.trim().slice(0, 30)}” is no language that is known here. Choose one of the suggestions.`,
    );
  return found;
}

/** Languages whose names begin with what was typed. */
export function suggestLanguages(typed: string): readonly Suggested[] {
  const wanted = typed.trim().toLowerCase();
  return CODES.map((code) => ({ name: languageName(code), value: code })).filter(
    ({ name, value }) => name.toLowerCase().startsWith(wanted) || value === wanted,
  );
}
