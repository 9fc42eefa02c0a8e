import { Worker } from 'node:worker_threads';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { SearchResult } from '../core/search.ts';
import type { ArticleSearch } from '../core/store.ts';
import type { FromWorker, SearchRequest, ToWorker } from './search-requests.ts';
import { translateSqliteError } from './sqlite-errors.ts';

/** Memory for the worker's own JavaScript, megabytes; it needs some ten. */
const WORKER_MEMORY = 96;

/** After so long without a search the worker ends, milliseconds: it holds 30 to 60 MB, and starts in 60 ms. */
const IDLE_FOR = 5 * 60 * 1000;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  readonly ended: Promise<void>;
  /** Lets the process end without the worker while there is nothing to answer. */
  readonly rest: () => void;
}

/**
 * Searching in SQLite, in a worker with a connection of its own. The worker starts with the first
 * search and ends when there has been none for a while; when it dies, what waits for it is
 * rejected. Either way the next search starts another.
 */
export function createSqliteSearch(options: {
  readonly path: string;
  readonly clock: Clock;
  readonly log: Logger;
}): ArticleSearch & { close(): Promise<void> } {
  let running: Running | null = null;
  let closed = false;
  let calls = 0;
  let stayOn = () => {};
  let ended: Promise<void> = Promise.resolve();

  function start(): Running {
    const started = startWorker(options.path, (cause) => {
      if (running === started) running = null;
      if (started.waiting.size > 0 || cause !== null) {
        options.log.error({ err: cause, waiting: started.waiting.size }, 'the search worker ended');
      }
      for (const { reject } of started.waiting.values()) {
        reject(new Error('the search worker ended before it answered', { cause }));
      }
    });
    return started;
  }

  /** Lets the worker end once it has answered what was asked before; resolves when it has. */
  function end(): Promise<void> {
    stayOn();
    if (running !== null) {
      running.worker.off('message', running.rest);
      running.worker.ref();
      running.worker.postMessage('close' satisfies ToWorker);
      ended = running.ended;
      running = null;
    }
    return ended;
  }

  function ask<T>(request: SearchRequest): Promise<T> {
    if (closed) return Promise.reject(new Error('search was asked of a store that is closed'));
    running ??= start();
    stayOn();
    stayOn = options.clock.after(IDLE_FOR, end);
    const { worker, waiting } = running;
    const call = ++calls;
    return new Promise<T>((resolve, reject) => {
      waiting.set(call, { resolve: (result) => resolve(result as T), reject });
      worker.ref();
      worker.postMessage({ call, request } satisfies ToWorker);
    });
  }

  return {
    search: (query, scope, page) =>
      ask<SearchResult>({ kind: 'search', query, scope, page, now: options.clock.now() }),
    suggest: (typed, scope, limit) => ask({ kind: 'suggest', typed, scope, limit }),
    close() {
      closed = true;
      return end();
    },
  };
}

function startWorker(path: string, onEnd: (cause: Error | null) => void): Running {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
    workerData: { path },
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY },
  });
  const waiting = new Map<number, Waiting>();
  let cause: Error | null = null;
  worker.on('error', (error) => {
    cause = error instanceof Error ? error : new Error(String(error));
  });
  worker.on('message', (message: FromWorker) => {
    const asked = waiting.get(message.call);
    waiting.delete(message.call);
    if ('result' in message) asked?.resolve(message.result);
    else {
      const error = Object.assign(new Error(message.failure), { errcode: message.code });
      asked?.reject(translateSqliteError(error));
    }
  });
  const rest = () => {
    if (waiting.size === 0) worker.unref();
  };
  worker.on('message', rest);
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      onEnd(cause);
      resolve();
    });
  });
  return { worker, waiting, ended, rest };
}
