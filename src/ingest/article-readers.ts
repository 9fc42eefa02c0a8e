import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ReadArticle, type ReadTask, readArticles } from './read-articles.ts';

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
  const workers = Array.from({ length: count }, startWorker);
  let next = 0;
  return {
    width: count * 2,
    read(task) {
      const worker = workers[next % count];
      next += 1;
      return worker === undefined ? readArticles(task) : worker.read(task);
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.close()))),
  };
}

function startWorker() {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url));
  const waiting: PromiseWithResolvers<readonly ReadArticle[]>[] = [];
  worker.on('message', (read: readonly ReadArticle[]) => waiting.shift()?.resolve(read));
  let failure: Error | null = null;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A reader of articles ended with code ${code}.`)));
  return {
    read(task: ReadTask) {
      if (failure !== null) return Promise.reject(failure);
      const answer = Promise.withResolvers<readonly ReadArticle[]>();
      waiting.push(answer);
      worker.postMessage(task);
      return answer.promise;
    },
    close: () => worker.terminate(),
  };
}
