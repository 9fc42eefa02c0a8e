import { z } from 'zod';
import type { Summaries } from '../briefing/summaries.ts';
import { STAGE_VOICE } from './stage-writing.ts';

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
 * The stage `summarize`: for each line the sentences that sum up its text. A quotation has its
 * offsets in that text exactly as it was given; a sentence that a model wrote has the `passages`
 * that it rests on, and `fallback` says why one quoted. Null stands for a field that is not there.
 *
 * @returns a function that rejects with an Error of one sentence where a line has a wrong field
 */
export function summarizeStage(summaries: Summaries): (input: unknown) => Promise<object> {
  return async (input) => {
    const read = line.safeParse(input, {
      error: () => 'The line has to be an object with "text".',
    });
    if (!read.success) {
      throw new Error(read.error.issues[0]?.message ?? 'The line has to be an object with "text".');
    }
    const { text, title, sentences, language } = read.data;
    const article = { title: title ?? '', text, language: language ?? null };
    const made = await summaries.summarize(article, sentences ?? 3, STAGE_VOICE);
    if (made.writtenBy !== null) return { sentences: made.sentences };
    return {
      sentences: made.sentences.map(({ text: quoted, passages: [place] }) => ({
        text: quoted,
        ...place,
      })),
      ...(made.fallback === null ? {} : { fallback: made.fallback }),
    };
  };
}
