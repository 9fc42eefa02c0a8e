import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import { LOG_PAGES } from './log-pages.ts';
import type { UpkeepAnswer, UpkeepTask } from './upkeep-worker.ts';

/** Keeps the database file in order while it is written to. */
export interface Upkeep {
  /** Is told after everything that was written. */
  wrote(): void;
  /** Stops where it is; resolves when it has let go of the file. */
  close(): Promise<void>;
}

/** Memory for the thread's own JavaScript, megabytes; it needs some four. */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 1 };

/** After so long without work the thread ends, milliseconds: it holds 11 MB, and starts in 30 ms. */
const IDLE_FOR = 60_000;

/** Before it is tried again after a failure, milliseconds: a full disk stays full for a while. */
const AFTER_FAILURE = 60_000;

/**
 * Puts the parts of the search index together and moves the write-ahead log into the database, on
 * a thread of its own: each may wait for the disk, or take a tenth of a second, and SQLite would do
 * both inside a commit. The thread starts when there is a log to move.
 *
 * @param file the connection that writes; it does neither from now on.
 */
export function createUpkeep(
  file: DatabaseSync,
  { path, clock, log }: { readonly path: string; readonly clock: Clock; readonly log: Logger },
): Upkeep {
  file.exec('pragma wal_autocheckpoint = 0');
  const lookAtLog = file.prepare('pragma wal_checkpoint(noop)');
  let thread: Worker | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  let resting = true;
  let stopWaiting = () => {};

  function rest(): void {
    resting = true;
    stopWaiting = clock.after(IDLE_FOR, end);
  }

  function fail(error: Error): void {
    log.error({ err: error }, 'the database file could not be put in order');
    stopWaiting = clock.after(AFTER_FAILURE, rest);
  }

  function start(): Worker {
    const worker = new Worker(new URL('./upkeep-worker.ts', import.meta.url), {
      workerData: { path },
      resourceLimits: THREAD_MEMORY,
    });
    worker.on('message', (failure: UpkeepAnswer) => (failure === null ? rest() : fail(failure)));
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    const exit = new Promise<void>((resolve) => {
      worker.on('exit', () => {
        if (thread === worker) thread = null;
        resolve();
      });
    });
    // One that was let go may still be closing.
    ended = Promise.all([ended, exit]);
    // The process may end without it.
    worker.unref();
    return worker;
  }

  function end(): void {
    thread?.postMessage('close' satisfies UpkeepTask);
    thread = null;
  }

  return {
    wrote() {
      if (!resting) return;
      const row = lookAtLog.get();
      if (Number(row?.log) - Number(row?.checkpointed) < LOG_PAGES) return;
      resting = false;
      stopWaiting();
      thread ??= start();
      thread.postMessage('tidy' satisfies UpkeepTask);
    },
    async close() {
      resting = false;
      stopWaiting();
      thread?.ref();
      end();
      await ended;
      // What it told while it ended made the next pause begin.
      stopWaiting();
    },
  };
}
