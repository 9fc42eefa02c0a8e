import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseQuery } from '../briefing/parse-query.ts';
import type { ArticleDraft } from '../core/article.ts';
import { systemClock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import { LIBRARY, type Scope } from '../core/scope.ts';
import type { Store } from '../core/store.ts';
import { splitLines } from '../ingest/split-lines.ts';
import { openStore } from '../store/open-store.ts';
import { MOST_HITS } from '../store/search-articles.ts';
import { detectLanguage } from '../text/language.ts';
import { terms } from '../text/terms.ts';
import { readTime } from './read-time.ts';
import type { Stage } from './run-stage.ts';

/** Articles stored at a time. */
const BATCH = 200;

/** Whoever asks sees the library, and that is all there is here. */
const ASKING: Scope = { kind: 'person', id: '0' };

/** A failure reaches the caller as an error; there is nobody to read more. */
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

const articleShape = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.union([z.string(), z.number()]).nullish(),
  source: z.string().nullish(),
});

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
  const url = `file:${join(folder, 'articles.db')}`;
  const store = await openStore({ url, clock: systemClock, log: silent, exclusive: false });
  try {
    const ids = await load(store, file);
    return { line: (line) => search(store, ids, line), close: store.close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function search(store: Store, ids: readonly (string | number)[], line: unknown) {
  const asked = lineShape.safeParse(line);
  if (!asked.success) throw new Error(asked.error.issues[0]?.message, { cause: asked.error });
  const { query, limit } = asked.data;
  const found = await store.search.search(parseQuery(query), ASKING, { offset: 0, limit });
  // The store numbers articles in the order of arrival from 1 on.
  return { hits: found.hits.map(({ id, score }) => ({ id: ids[id - 1], score })) };
}

/** @returns the ids in the file, in the order of its lines */
async function load(store: Store, file: string): Promise<(string | number)[]> {
  const ids: (string | number)[] = [];
  let batch: ArticleDraft[] = [];
  for await (const article of readArticles(file)) {
    batch.push(draft(article, ids.length));
    ids.push(article.id);
    if (batch.length === BATCH) {
      await store.articles.add(batch, LIBRARY);
      batch = [];
    }
  }
  await store.articles.add(batch, LIBRARY);
  return ids;
}

async function* readArticles(file: string) {
  let number = 0;
  try {
    for await (const line of splitLines(createReadStream(file))) {
      number += 1;
      if (line === null) throw new Error('the line is too long');
      if (line.trim() !== '') yield articleShape.parse(JSON.parse(line));
    }
  } catch (cause) {
    const where = number === 0 ? 'cannot be read' : `has no article on line ${number}`;
    throw new UserError(`${file} ${where}. It should be JSON Lines of id, title, text.`, { cause });
  }
}

function draft(article: z.infer<typeof articleShape>, index: number): ArticleDraft {
  const { text } = article;
  const title = article.title ?? '';
  const language = detectLanguage(text);
  return {
    title,
    text,
    language,
    source: article.source ?? null,
    publishedAt: readTime(article.publishedAt),
    byline: null,
    image: null,
    url: null,
    fileModifiedAt: null,
    // Not of the content: articles that are equal stay two, since the file says so.
    fingerprint: String(index),
    terms: { title: terms(title, language).join(' '), text: terms(text, language).join(' ') },
  };
}
