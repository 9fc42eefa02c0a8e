import { z } from 'zod';
import { createStoryGrouper, type StoryKey } from '../ingest/stories.ts';
import { detectLanguage } from '../text/language.ts';
import { readTime } from './read-time.ts';
import type { Stage } from './run-stage.ts';

const lineShape = z.object({
  title: z.string('"title" has to be a string'),
  text: z.string('"text" has to be a string').nullish(),
  publishedAt: z.union([z.string(), z.number()], '"publishedAt" has to be a date').nullish(),
  source: z.string('"source" has to be a string').nullish(),
});

/** Shorter texts, like most headlines, are often taken for another language. UTF-16 units. */
const TELLS_LANGUAGE = 200;

/**
 * The stage `stories`: `title`, `text`, `publishedAt` and `source` in, and once all lines are
 * read `story` out, a number that articles about the same event share. Lines are taken in the
 * order of the input, as if the articles arrived so.
 */
export function storiesStage(): Stage {
  const grouper = createStoryGrouper();
  /** Where stories went that were merged into another. */
  const merged = new Map<StoryKey, StoryKey>();
  const settle = (key: StoryKey): StoryKey => {
    let settled = key;
    for (let next = merged.get(key); next !== undefined; next = merged.get(next)) settled = next;
    return settled;
  };
  let count = 0;
  return {
    async line(input) {
      const read = lineShape.safeParse(input);
      if (!read.success) throw new Error(read.error.issues[0]?.message, { cause: read.error });
      const { title, source } = read.data;
      const text = read.data.text ?? '';
      const long = title.length + text.length >= TELLS_LANGUAGE;
      count += 1;
      const place = grouper.add({
        id: count,
        title,
        text,
        publishedAt: readTime(read.data.publishedAt),
        source: source ?? null,
        language: long ? detectLanguage(`${title}\n${text}`) : null,
      });
      for (const key of place.merged) merged.set(key, place.story);
      return () => ({ story: settle(place.story) });
    },
    close: async () => {},
  };
}
