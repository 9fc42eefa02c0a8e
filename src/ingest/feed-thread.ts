import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Feed } from './feed/feed.ts';
import type { FeedAnswer, FeedTask } from './feed-worker.ts';
import { startThread, type WorkerThread } from './worker-thread.ts';

/** Reads feeds on a thread of its own, so that a large one holds nobody up. */
export interface FeedReader {
  /** @throws UserError for what is no feed, or takes too long. */
  read(task: FeedTask): Promise<Feed>;
  close(): Promise<void>;
}

/** Milliseconds: the largest real feeds take a tenth of it. */
const LONGEST = 5_000;

/** The thread starts with the first feed, and is replaced when a feed holds it up. */
export function createFeedReader(clock: Pick<Clock, 'after'>): FeedReader {
  let thread: WorkerThread<FeedTask, FeedAnswer> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow(task: FeedTask): Promise<FeedAnswer> {
    thread ??= startThread(new URL('./feed-worker.ts', import.meta.url));
    const late = Promise.withResolvers<never>();
    const cancel = clock.after(LONGEST, () =>
      late.reject(new UserError('The feed took too long to read and was given up.')),
    );
    try {
      return await Promise.race([thread.ask(task), late.promise]);
    } catch (error) {
      await end();
      throw error;
    } finally {
      cancel();
    }
  }

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    await ended?.close();
  }

  return {
    async read(task) {
      const reading = last.then(() => readNow(task));
      // One at a time; the next one does not care how this one ends, and whoever asked for it does.
      last = reading.catch(() => undefined);
      const answer = await reading;
      if ('refused' in answer) throw new UserError(answer.refused);
      return answer.feed;
    },
    close: end,
  };
}
