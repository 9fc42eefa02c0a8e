import { z } from 'zod';
import { clean } from '../ingest/clean.ts';

const Line = z.object({ text: z.string() });

/**
 * The stage `clean` of a line: a raw stored article in `text`; its title, byline, date (ISO 8601,
 * UTC), language and own text out, null where not known.
 *
 * @returns a function that throws an Error of one sentence for a line without a text.
 */
export function cleanStage(): (line: unknown) => Promise<object> {
  return async (line) => {
    const parsed = Line.safeParse(line);
    if (!parsed.success) throw new Error('"text" must be a string');
    const { title, byline, publishedAt, language, text } = clean(parsed.data.text);
    const date = publishedAt === null ? null : new Date(publishedAt).toISOString();
    return { title, byline, publishedAt: date, language, text };
  };
}
