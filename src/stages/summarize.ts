import { z } from 'zod';
import type { LanguageModel } from '../core/language-model.ts';

const line = z.object({
  text: z.string('"text" has to be a string.'),
  title: z.string('"title" has to be a string.').nullish(),
  sentences: z
    .int('"sentences" has to be a whole number from 1 to 10.')
    .min(1, '"sentences" has to be a whole number from 1 to 10.')
    .max(10, '"sentences" has to be a whole number from 1 to 10.')
    .nullish(),
  language: z
    .string('"language" has to be two letters, like "en".')
    .regex(/^[a-z]{2}$/, '"language" has to be two letters, like "en".')
    .nullish(),
});

/**
 * The stage `summarize`: for each line the sentences that sum up its text, with their offsets
 * in that text exactly as it was given. Null stands for a field that is not there.
 *
 * @returns a function that rejects with an Error of one sentence where a line has a wrong field
 */
export function summarizeStage(model: LanguageModel): (input: unknown) => Promise<object> {
  return async (input) => {
    const read = line.safeParse(input, {
      error: () => 'The line has to be an object with "text".',
    });
    if (!read.success) {
      throw new Error(read.error.issues[0]?.message ?? 'The line has to be an object with "text".');
    }
    const { text, title, sentences, language } = read.data;
    return model.summarize({
      text,
      sentences: sentences ?? 3,
      ...(title ? { title } : {}),
      ...(language ? { language } : {}),
    });
  };
}
