import type { AnswerQueue } from './briefing/answer-queue.ts';
import type { Deliveries } from './briefing/deliver.ts';
import type { DigestRuns } from './briefing/run-digests.ts';
import type { WatchRuns } from './briefing/watches/run-watches.ts';
import type { Clock } from './core/clock.ts';
import type { Store } from './core/store.ts';
import type { Poller } from './ingest/poller.ts';
import type { StoryKeeper } from './ingest/story-keeper.ts';

/** Work that nobody asks for, at its times. */
export interface Job {
  readonly name: string;
  /** Six fields, seconds first, in UTC. */
  readonly cron: string;
  /** What was done, for the log; null where there is nothing to say. */
  run(): Promise<string | null>;
}

interface Workers {
  readonly store: Store;
  /** Opened when there is a feed to poll. */
  readonly poller: () => Promise<Poller>;
  readonly clock: Clock;
  readonly stories: StoryKeeper;
}

/** What runs when. What is due stands in the store; these only look. */
export function createJobs({ store, poller, stories, clock }: Workers): readonly Job[] {
  return [
    {
      name: 'poll feeds',
      cron: '*/15 * * * * *',
      async run() {
        const { followed } = await store.feeds.counts(clock.now());
        if (followed > 0) await (await poller()).begin();
        return null;
      },
    },
    {
      name: 'put articles into stories',
      cron: '5 * * * * *',
      async run() {
        await stories.catchUp();
        return null;
      },
    },
    {
      name: 'forget what has expired',
      cron: '0 17 * * * *',
      async run() {
        const forgotten = await store.sweep();
        return forgotten === 0 ? null : `${forgotten} entries`;
      },
    },
  ];
}

/** Makes the digests that are due; what they post is in the outbox then. */
export function digestJob(runs: Pick<DigestRuns, 'begin'>): Job {
  return {
    name: 'make digests',
    cron: '*/5 * * * * *',
    async run() {
      const begun = await runs.begin();
      return begun === 0 ? null : `${begun} begun`;
    },
  };
}

/** Answers questions that have been left waiting, as by a process that ended. */
export function answerJob(queue: Pick<AnswerQueue, 'begin'>): Job {
  return {
    name: 'answer questions',
    cron: '*/5 * * * * *',
    async run() {
      await queue.begin();
      return null;
    },
  };
}

/** Looks for what is due to be posted, whoever put it in the outbox. */
export function deliveryJob(deliveries: Deliveries): Job {
  return {
    name: 'deliver',
    cron: '*/2 * * * * *',
    async run() {
      deliveries.wake();
      return null;
    },
  };
}

/** Looks for what watches wait for. */
export function watchJob(runs: Pick<WatchRuns, 'run'>): Job {
  return {
    name: 'look for what is watched',
    cron: '*/15 * * * * *',
    async run() {
      const posts = await runs.run();
      return posts === 0 ? null : `${posts} to post`;
    },
  };
}

/** What looks after what was posted; each looks once. */
interface Care {
  /** How many articles turned out to be withdrawn, or back. */
  readonly checkShown: () => Promise<number>;
  /** How many messages are mended. */
  readonly correct: () => Promise<number>;
  readonly tellOfBroken: () => Promise<void>;
}

/** Looks whether what was shown still stands, mends what was posted, and tells of sources that are not to be had. */
export function careJobs({ checkShown, correct, tellOfBroken }: Care): readonly Job[] {
  return [
    {
      name: 'look at what was shown',
      cron: '20 * * * * *',
      async run() {
        const turned = await checkShown();
        return turned === 0 ? null : `${turned} articles withdrawn or back`;
      },
    },
    {
      name: 'correct what was posted',
      cron: '35 * * * * *',
      async run() {
        const corrected = await correct();
        return corrected === 0 ? null : `${corrected} messages`;
      },
    },
    {
      name: 'tell of broken sources',
      cron: '25 */10 * * * *',
      async run() {
        await tellOfBroken();
        return null;
      },
    },
  ];
}
