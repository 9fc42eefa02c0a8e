import { basename } from 'node:path';
import type { AddOutcome, ArticleDraft } from '../core/article.ts';
import type { Owner } from '../core/scope.ts';
import type { Store } from '../core/store.ts';
import { type Readers, readersHere, startReaders } from './article-readers.ts';
import { importTasks } from './import-tasks.ts';
import type { ReadArticle, ReadTask } from './read-articles.ts';

/** What was done with one article of an import. */
export interface ImportOutcome {
  readonly path: string;
  /** From 1, in a file of JSON Lines. */
  readonly line?: number;
  readonly outcome: AddOutcome | 'skipped';
  /** Why it was skipped, as the end of a sentence. */
  readonly reason?: string;
  readonly title?: string;
}

/** What an import works with. */
export interface ImportOptions {
  readonly store: Pick<Store, 'articles'>;
  readonly owner: Owner;
  /** Stops before the next batch is stored; what is stored stays. */
  readonly signal?: AbortSignal;
  /**
   * The date to give the articles of a file, by its name without folders: epoch milliseconds, null
   * for unknown, undefined for what the file itself says.
   */
  readonly publishedAt?: (fileName: string) => number | null | undefined;
}

/** Articles of one transaction: an interrupt loses no more. */
const BATCH = 200;

/**
 * Imports files, and folders with all in them; tells of every article what was done with it, in
 * order. Safe to interrupt and to repeat. One bad file never stops the others.
 *
 * @throws UserError where the store cannot take more; what it took before stays.
 */
export async function* importPaths(
  paths: readonly string[],
  options: ImportOptions,
): AsyncGenerator<ImportOutcome> {
  for await (const read of readAhead(importTasks(paths))) {
    for (let start = 0; start < read.length; start += BATCH) {
      if (options.signal?.aborted === true) return;
      yield* await stored(read.slice(start, start + BATCH), options);
    }
  }
}

/** Reads tasks ahead of their storing; on threads of their own where there is more than one. */
async function* readAhead(
  tasks: AsyncGenerator<ReadTask, void>,
): AsyncGenerator<readonly ReadArticle[]> {
  const first = await tasks.next();
  if (first.done === true) return;
  let next = await tasks.next();
  const readers = next.done === true ? readersHere : startReaders();
  const reading = [startReading(readers, first.value)];
  try {
    for (;;) {
      while (next.done !== true && reading.length < readers.width) {
        reading.push(startReading(readers, next.value));
        next = await tasks.next();
      }
      const read = reading.shift();
      if (read === undefined) return;
      yield await read;
    }
  } finally {
    await tasks.return();
    await readers.close();
  }
}

function startReading(readers: Readers, task: ReadTask): Promise<readonly ReadArticle[]> {
  const read = readers.read(task);
  // Its failure is heard when its turn comes, which is later than it happens.
  read.catch(() => {});
  return read;
}

/** Stores what was read, all of it or, where the store fails, none. */
async function stored(
  read: readonly ReadArticle[],
  { store, owner, publishedAt }: ImportOptions,
): Promise<ImportOutcome[]> {
  const drafts: ArticleDraft[] = [];
  for (const article of read) {
    if (!('draft' in article)) continue;
    const date = publishedAt?.(basename(article.path));
    drafts.push(date === undefined ? article.draft : { ...article.draft, publishedAt: date });
  }
  const added = drafts.length === 0 ? [] : await store.articles.add(drafts, owner);
  const outcomes = added.values();
  return read.map((article) => {
    const { path, ...line } = place(article);
    if ('reason' in article) return { path, ...line, outcome: 'skipped', reason: article.reason };
    const outcome = outcomes.next().value;
    if (outcome === undefined)
      throw new Error('The store answered for fewer articles than it got.');
    return { path, ...line, outcome, title: article.draft.title };
  });
}

function place({ path, line }: ReadArticle): { path: string; line?: number } {
  return line === undefined ? { path } : { path, line };
}
