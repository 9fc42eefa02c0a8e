import { z } from 'zod';
import { parseQuery } from '../briefing/parse-query.ts';
import { MOST_HITS } from '../store/search-articles.ts';
import { ASKING, type StoredFile, storeArticlesFile } from './articles-file.ts';
import type { Stage } from './run-stage.ts';

const lineShape = z.object({
  query: z.string('the line has no "query", which is what to search for'),
  limit: z
    .int(`"limit" is a whole number from 1 to ${MOST_HITS}`)
    .min(1, `"limit" is at least 1`)
    .max(MOST_HITS, `"limit" is at most ${MOST_HITS}`)
    .default(10),
});

/**
 * The stage `search`: `query` and `limit` in, `hits` of `id` and `score` out, best first.
 *
 * @param file JSON Lines of `id`, `title`, `text`, `publishedAt`, `source`; two lines with the
 * same text are two articles
 * @param folder empty; they are kept here for searching
 * @throws UserError where the file cannot be read, or a line of it is no article
 */
export async function openSearchStage(file: string, folder: string): Promise<Stage> {
  const stored = await storeArticlesFile(file, folder);
  return { line: (line) => search(stored, line), close: stored.store.close };
}

async function search({ store, idOf }: StoredFile, line: unknown) {
  const asked = lineShape.safeParse(line);
  if (!asked.success) throw new Error(asked.error.issues[0]?.message, { cause: asked.error });
  const { query, limit } = asked.data;
  const found = await store.search.search(parseQuery(query), ASKING, { offset: 0, limit });
  return { hits: found.hits.map(({ id, score }) => ({ id: idOf(id), score })) };
}
