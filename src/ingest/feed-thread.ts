import type { ArticleDraft } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { DraftTask, FeedAnswer, FeedTask, ReadFeed, ReadTask } from './feed-worker.ts';
import { startThread, type WorkerThread } from './worker-thread.ts';

/** Reads feeds, and makes articles of their items, on a thread of its own: neither holds anybody up. */
export interface FeedReader {
  /** @throws UserError for what is no feed, or takes too long. */
  read(task: ReadTask): Promise<ReadFeed>;
  /** Null for an item that says nothing. @throws UserError where it takes too long. */
  draft(task: DraftTask): Promise<ArticleDraft | null>;
  close(): Promise<void>;
}

/** Milliseconds: the largest real feeds take a tenth of it. */
const LONGEST = 5_000;

/** What the thread's heap may take, MB; the largest document that is fetched takes half of it. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/** The thread starts with the first feed, and is replaced when a feed holds it up. */
export function createFeedReader(clock: Pick<Clock, 'after'>): FeedReader {
  let thread: WorkerThread<FeedTask, FeedAnswer> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow(task: FeedTask): Promise<FeedAnswer> {
    thread ??= startThread(new URL('./feed-worker.ts', import.meta.url), {
      resourceLimits: MEMORY,
    });
    const late = Promise.withResolvers<never>();
    const cancel = clock.after(LONGEST, () =>
      late.reject(new UserError('The feed took too long to read and was given up.')),
    );
    try {
      return await Promise.race([thread.ask(task), late.promise]);
    } catch (error) {
      await end();
      throw isOutOfMemory(error) ? tooLarge(error) : error;
    } finally {
      cancel();
    }
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    await ended?.close();
  }

  function inTurn(task: FeedTask): Promise<FeedAnswer> {
    const reading = last.then(() => readNow(task));
    // One at a time; the next one does not care how this one ends, and whoever asked for it does.
    last = reading.catch(() => undefined);
    return reading;
  }

  return {
    async read(task) {
      const answer = await inTurn({ kind: 'read', ...task });
      if ('feed' in answer) return answer;
      throw 'refused' in answer ? new UserError(answer.refused) : new Error('no feed was read');
    },
    async draft(task) {
      const answer = await inTurn({ kind: 'draft', ...task });
      if ('draft' in answer) return answer.draft;
      throw new Error('no article was made');
    },
    close: end,
  };
}

function tooLarge(cause: unknown): UserError {
  return new UserError('The feed took too much memory to read and was given up.', { cause });
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
