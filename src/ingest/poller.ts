import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import type { Feed, FeedStore } from '../core/feed.ts';
import type { Logger } from '../core/logger.ts';
import { describeUrl } from './fetch/describe-url.ts';
import type { PollFeed } from './poll-feed.ts';

/** Polls feeds when they are due. */
export interface Poller {
  /** Begins with all that are due now; resolves when nothing more is due, and some may still be read. */
  begin(): Promise<void>;
  /** Polls one feed now, or waits for a poll of it that is under way. */
  poll(feed: Feed): Promise<void>;
  /** Feeds that are being read, and that are claimed and wait for it. */
  underWay(): number;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
  /** Gives up what is under way: it is polled again when its lease is over. */
  close(): Promise<void>;
}

/** Feeds read at the same time. Each may hold one document of 10 MB in memory. */
const WIDTH = 24;
/** Milliseconds after which a feed whose poll was never recorded may be polled again. */
const LEASE = 15 * 60 * 1000;

export function createPoller(
  feeds: FeedStore,
  pollFeed: PollFeed,
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
): Poller {
  const queue = new PQueue({ concurrency: WIDTH });
  const stopping = new AbortController();

  const underWay = new Map<number, Promise<void>>();

  /** Two polls of a feed at once would read all its pages twice. */
  function pollOnce(feed: Feed): Promise<void> {
    const running = underWay.get(feed.id);
    if (running !== undefined) return running;
    const polling = pollFeed(feed, stopping.signal).finally(() => underWay.delete(feed.id));
    underWay.set(feed.id, polling);
    return polling;
  }

  async function pollLogged(feed: Feed): Promise<void> {
    try {
      await pollOnce(feed);
    } catch (error) {
      log.error({ err: error, feed: describeUrl(feed.address) }, 'a feed could not be polled');
    }
  }

  return {
    async begin() {
      for (;;) {
        await queue.onSizeLessThan(1);
        // What nobody will read is left for others to claim.
        if (stopping.signal.aborted) return;
        const now = clock.now();
        const due = await feeds.claimDue(now, WIDTH, now + LEASE);
        if (due.length === 0) return;
        for (const feed of due) void queue.add(() => pollLogged(feed));
      }
    },
    poll: pollOnce,
    underWay: () => queue.size + underWay.size,
    idle: () => queue.onIdle(),
    async close() {
      stopping.abort();
      queue.clear();
      await Promise.allSettled([queue.onIdle(), ...underWay.values()]);
    },
  };
}
