import { availableParallelism } from 'node:os';
import { type ReadArticle, type ReadTask, readArticles } from './read-articles.ts';
import { startThread } from './worker-thread.ts';

/** Reads tasks, up to `width` of them at a time. */
export interface Readers {
  readonly width: number;
  read(task: ReadTask): Promise<readonly ReadArticle[]>;
  close(): Promise<void>;
}

/** Storing takes a core of its own for a good part of the time. */
const MOST_WORKERS = 2;

/** Readers on this thread: nothing to start, for short work. */
export const readersHere: Readers = { width: 1, read: readArticles, close: async () => {} };

/** Readers on threads of their own, for long work: starting them takes about 100 ms. */
export function startReaders(): Readers {
  const count = Math.min(MOST_WORKERS, availableParallelism());
  const file = new URL('./import-worker.ts', import.meta.url);
  const workers = Array.from({ length: count }, () =>
    startThread<ReadTask, readonly ReadArticle[]>(file),
  );
  let next = 0;
  return {
    width: count * 2,
    read(task) {
      const worker = workers[next % count];
      next += 1;
      return worker === undefined ? readArticles(task) : worker.ask(task);
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}
