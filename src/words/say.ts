import { UserError } from '../core/errors.ts';
import type { Said } from '../core/reply.ts';
import { LANGUAGES } from './languages.ts';
import type { Phrase } from './phrases.ts';
import { inWords } from './speak.ts';

/** One of the bot's phrases, said when the reader's language is known. */
export const say = (phrase: Phrase, values?: Said['with']): Said =>
  values === undefined ? { phrase } : { phrase, with: values };

/** An error that tells the person who asked why, in their language. */
export function refusal(phrase: Phrase, values?: Said['with'], cause?: unknown): UserError {
  const said = say(phrase, values);
  return new UserError(inWords(said, LANGUAGES[0]), { said, cause });
}
