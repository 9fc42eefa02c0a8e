import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Words } from '../core/reply.ts';
import { refusal } from '../words/say.ts';
import { inWords } from '../words/speak.ts';
import type { Drafts, DraftTask, FeedAnswer, FeedTask, ReadFeed, ReadTask } from './feed-worker.ts';
import { startThread, type WorkerThread } from './worker-thread.ts';

/** Reads feeds, and makes articles of their items, on a thread of its own: neither holds anybody up. */
export interface FeedReader {
  /** @throws UserError for what is no feed, or takes too long. */
  read(task: ReadTask): Promise<ReadFeed>;
  /** The same before all that waits, for somebody who waits for it. */
  readFirst(task: ReadTask): Promise<ReadFeed>;
  /** @throws UserError where it takes too long. */
  drafts(task: DraftTask): Promise<Drafts>;
  /** Ends the thread, and no other starts; what is not read yet rejects. */
  close(): Promise<void>;
}

/** Milliseconds: the largest real feeds take a tenth of it. */
const LONGEST = 5_000;

/** What the thread's heap may take, MB; the largest document that is fetched takes half of it. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/** The thread starts with the first feed, and is replaced when a feed holds it up. */
export function createFeedReader(clock: Pick<Clock, 'after'>): FeedReader {
  let thread: WorkerThread<FeedTask, FeedAnswer> | null = null;
  let isClosed = false;
  const queue = new PQueue({ concurrency: 1 });

  async function readNow(task: FeedTask): Promise<FeedAnswer> {
    if (isClosed) throw stopped();
    thread ??= startThread(new URL('./feed-worker.ts', import.meta.url), {
      resourceLimits: MEMORY,
    });
    const late = Promise.withResolvers<never>();
    const cancel = clock.after(LONGEST, () => late.reject(refusal('poll.too-slow')));
    try {
      return await Promise.race([thread.ask(task), late.promise]);
    } catch (error) {
      await end();
      if (isClosed) throw stopped(error);
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

  const inTurn = (task: FeedTask, priority: number) => queue.add(() => readNow(task), { priority });

  async function read(task: ReadTask, priority: number): Promise<ReadFeed> {
    const answer = await inTurn({ kind: 'read', ...task }, priority);
    if ('feed' in answer) return answer;
    throw 'refused' in answer ? refused(answer.refused) : new Error('no feed was read');
  }

  return {
    read: (task) => read(task, 0),
    readFirst: (task) => read(task, 1),
    async drafts(task) {
      const answer = await inTurn({ kind: 'draft', ...task }, 0);
      if ('drafts' in answer) return answer.drafts;
      throw new Error('no articles were made');
    },
    async close() {
      isClosed = true;
      await end();
    },
  };
}

const refused = (said: Words): UserError => new UserError(inWords(said, 'en'), { said });

const stopped = (cause?: unknown): UserError => refusal('poll.being-stopped', {}, cause);

const tooLarge = (cause: unknown): UserError => refusal('poll.too-much-memory', {}, cause);

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
