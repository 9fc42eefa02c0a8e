import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import type { UserError } from '../core/errors.ts';
import { refusal } from '../words/say.ts';
import type { PageTask } from './extract/page-worker.ts';
import type { Extracted } from './extract.ts';
import { startThread, type WorkerThread } from './worker-thread.ts';

/** Finds the article of a page. */
export type Extract = (html: string, url: string) => Promise<Extracted>;

/** Finds the articles of pages on threads of its own. */
export interface Extractor {
  /** @throws UserError for a page that takes too long or too much memory; the next one works. */
  extract: Extract;
  /** The same before all that waits, for somebody who waits for it. */
  extractFirst: Extract;
  /** Pages that are being read or wait for it. */
  underWay(): number;
  /** Ends the threads; what is not read yet rejects. */
  close(): Promise<void>;
}

export interface ExtractorOptions {
  /** Pages read at the same time. A thread starts with the first page that needs it. */
  readonly threads: number;
  /** Milliseconds that a page may take, from when a thread has begun it. */
  readonly timeout: number;
  readonly clock: Pick<Clock, 'after'>;
}

/** What a thread's heap may take, MB; the largest page that is read takes a third of it. */
const MOST_MEMORY = 512;

type PageThread = WorkerThread<PageTask, Extracted>;

/** An extractor whose threads are ended, and replaced when needed, where a page holds them up. */
export function createExtractor({ threads, timeout, clock }: ExtractorOptions): Extractor {
  const queue = new PQueue({ concurrency: threads });
  const running = new Set<PageThread>();
  const idle: PageThread[] = [];
  let isClosed = false;

  const start = async () => {
    const thread: PageThread = startThread(new URL('./extract/page-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    running.add(thread);
    try {
      // Loading the libraries is none of the page's time.
      await thread.ask({ html: '<p></p>', url: '' });
      return thread;
    } catch (error) {
      running.delete(thread);
      throw isClosed ? stopped(error) : error;
    }
  };

  const read = async (task: PageTask) => {
    if (isClosed) throw stopped();
    const thread = idle.pop() ?? (await start());
    const late = Promise.withResolvers<never>();
    const cancel = clock.after(timeout, () => late.reject(tooSlow(timeout)));
    try {
      const extracted = await Promise.race([thread.ask(task), late.promise]);
      idle.push(thread);
      return extracted;
    } catch (error) {
      running.delete(thread);
      await thread.close();
      if (isClosed) throw stopped(error);
      throw isOutOfMemory(error) ? tooLarge(error) : error;
    } finally {
      cancel();
    }
  };

  return {
    extract: (html, url) => queue.add(() => read({ html, url })),
    extractFirst: (html, url) => queue.add(() => read({ html, url }), { priority: 1 }),
    underWay: () => queue.size + queue.pending,
    async close() {
      isClosed = true;
      await Promise.all([...running].map((thread) => thread.close()));
    },
  };
}

const stopped = (cause?: unknown): UserError => refusal('page.being-stopped', {}, cause);
const tooSlow = (timeout: number): UserError =>
  refusal('page.too-slow', { seconds: timeout / 1000 });
const tooLarge = (cause: unknown): UserError => refusal('page.too-much-memory', {}, cause);

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
