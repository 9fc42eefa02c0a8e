import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArticleDraft } from '../core/article.ts';
import { systemClock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import { LIBRARY, type Scope } from '../core/scope.ts';
import type { Store } from '../core/store.ts';
import { splitLines } from '../ingest/split-lines.ts';
import { openStore } from '../store/open-store.ts';
import { detectLanguage } from '../text/language.ts';
import { terms } from '../text/terms.ts';
import { readTime } from './read-time.ts';

/** The articles of a file, in a store of their own. */
export interface StoredFile {
  readonly store: Store;
  /** The file's own id of an article that the store has. */
  idOf(stored: number): string | number | undefined;
}

/** Whoever asks sees the library, and that is all there is in a file. */
export const ASKING: Scope = { kind: 'person', id: '0' };

/** Articles stored at a time. */
const BATCH = 200;

/** A failure reaches the caller as an error; there is nobody to read more. */
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

const articleShape = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.union([z.string(), z.number()]).nullish(),
  source: z.string().nullish(),
});

/**
 * @param file JSON Lines of `id`, `title`, `text`, `publishedAt`, `source`; two lines with the
 * same text are two articles
 * @param folder empty; they are kept here
 * @throws UserError where the file cannot be read, or a line of it is no article
 */
export async function storeArticlesFile(file: string, folder: string): Promise<StoredFile> {
  const url = `file:${join(folder, 'articles.db')}`;
  const store = await openStore({ url, clock: systemClock, log: silent, exclusive: false });
  try {
    const ids = await load(store, file);
    // The store numbers articles in the order of arrival from 1 on.
    return { store, idOf: (stored) => ids[stored - 1] };
  } catch (error) {
    await store.close();
    throw error;
  }
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
