import { z } from 'zod';
import { verify } from '../briefing/verify/verify.ts';

const line = z.object({
  sources: z.array(z.string(), '"sources" has to be a list of texts.'),
  claim: z.string('"claim" has to be a string.'),
  language: z
    .string('"language" has to be two letters, like "en".')
    .regex(/^[a-z]{2}$/, '"language" has to be two letters, like "en".')
    .nullish(),
});

/**
 * The stage `verify`: for each line whether its claim says what its sources say, and what does
 * not stand in them.
 *
 * @returns a function that rejects with an Error of one sentence where a line has a wrong field
 */
export function verifyStage(): (input: unknown) => Promise<object> {
  return async (input) => {
    const read = line.safeParse(input);
    if (!read.success) {
      const [issue] = read.error.issues;
      throw new Error(
        issue === undefined || issue.path.length === 0
          ? 'The line has to be an object with "sources" and "claim".'
          : issue.path.length > 1
            ? '"sources" has to be a list of texts.'
            : issue.message,
      );
    }
    const { claim, sources, language } = read.data;
    return verify(claim, sources, language ? { language } : {});
  };
}
