import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import {
  type Feed,
  type FeedArticle,
  type FeedPoll,
  type FeedStore,
  MOST_A_DAY,
  type PollRecord,
} from '../core/feed.ts';
import type { Words } from '../core/reply.ts';
import type { WithdrawalStore } from '../core/withdrawal.ts';
import { say } from '../words/say.ts';
import type { Feed as ParsedFeed } from './feed/feed.ts';
import { selfOf } from './feed-self.ts';
import type { FeedReader } from './feed-thread.ts';
import type { Fetched, FetchedDocument, NotModified } from './fetch/fetched.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import { afterAnswer, afterFailure, isBroken } from './poll-interval.ts';
import type { PollMeasures } from './poll-measures.ts';
import { createReadItems, type ItemTools } from './read-items.ts';

/** What a poll works with. */
export interface PollTools extends ItemTools {
  readonly feeds: FeedStore;
  readonly withdrawals: Pick<WithdrawalStore, 'bringForward'>;
  readonly fetcher: Fetcher;
  readonly reader: FeedReader;
  readonly clock: Clock;
  readonly measures: PollMeasures;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

const MINUTE = 60_000;
/** Milliseconds after which a poll that stored only some batches may be made again. */
const UNFINISHED = 15 * MINUTE;

/** Polls one feed and stores what came; what goes wrong with it is stored as well, for its managers. */
export type PollFeed = (feed: Feed, signal: AbortSignal) => Promise<void>;

export function createPollFeed(tools: PollTools): PollFeed {
  const { feeds, withdrawals, fetcher, reader, clock, measures } = tools;
  const readItems = createReadItems(tools);

  return async (feed, signal) => {
    const { address: url, poll } = feed;
    const { etag, lastModified } = poll;
    const fetched = await fetcher.fetch({ url, kind: 'feed', etag, lastModified, signal });
    const record = await recordOf(feed, fetched, signal);
    // What the process was stopped in the middle of is polled again when the lease is over.
    if (record !== null) measures.stored(await feeds.record(feed.id, record));
    measures.polled(fetched, record);
  };

  async function recordOf(
    feed: Feed,
    fetched: Fetched,
    signal: AbortSignal,
  ): Promise<PollRecord | null> {
    if (fetched.kind === 'failed') {
      if (fetched.reason === 'stopped') return null;
      const { said, retryAt } = fetched;
      const blamed = fetched.reason !== 'not-yet';
      return { poll: failed(feed.poll, said, retryAt, blamed), articles: [] };
    }
    const movedTo = fetched.movedTo === null ? {} : { movedTo: fetched.movedTo };
    if (fetched.kind === 'not-modified') {
      const told = { outcome: say('poll.unchanged'), newItems: 0, bytes: 0 };
      return { poll: answered(feed.poll, fetched, null, told), ...movedTo, articles: [] };
    }
    try {
      const { bytes, contentType } = fetched;
      const parsed = await reader.read({ bytes, url: fetched.url, contentType });
      const self = selfOf(fetched.url, parsed.feed);
      const { articles, newItems, left } = await readItems({ ...feed, ...self }, parsed.items, {
        signal,
        store: (batch) => recordSome(feed, batch),
      });
      if (signal.aborted) return null;
      await withdrawals.bringForward(
        feed.id,
        parsed.items.map(({ identity }) => identity),
      );
      const outcome =
        left > 0
          ? say('poll.too-many', { left, most: MOST_A_DAY })
          : say('poll.items', { items: parsed.items.length, fresh: newItems });
      const told = { outcome, newItems, bytes: bytes.length };
      return { poll: answered(feed.poll, fetched, parsed.feed, told), ...movedTo, self, articles };
    } catch (error) {
      // Threads that read are ended when the process is stopped.
      if (signal.aborted) return null;
      if (!(error instanceof UserError)) throw error;
      return { poll: failed(feed.poll, error.said, null, true), articles: [] };
    }
  }

  /**
   * Stores some of what came, before the rest is read: thousands of articles would take too much
   * memory, and one transaction of them would keep everybody else from the store. How the poll went
   * is stored with the last ones; until then it counts as not made, so that a crash loses nothing,
   * and what a first poll brings stays background.
   */
  async function recordSome(feed: Feed, articles: readonly FeedArticle[]): Promise<void> {
    const poll = { ...feed.poll, nextAt: clock.now() + UNFINISHED };
    measures.stored(await feeds.record(feed.id, { poll, articles }));
  }

  function answered(
    before: FeedPoll,
    answer: FetchedDocument | NotModified,
    parsed: ParsedFeed | null,
    told: { readonly outcome: Words; readonly newItems: number; readonly bytes: number },
  ): FeedPoll {
    const now = clock.now();
    const next = afterAnswer({
      now,
      interval: before.lastAt === null ? null : before.interval,
      random: tools.random(),
      hasNewItems: told.newItems > 0,
      ttl: parsed?.ttlMinutes == null ? null : parsed.ttlMinutes * MINUTE,
      skipHours: parsed?.skipHours ?? [],
      maxAge: answer.maxAge,
    });
    const kept = answer.kind === 'not-modified';
    return {
      etag: answer.etag ?? (kept ? before.etag : null),
      lastModified: answer.lastModified ?? (kept ? before.lastModified : null),
      interval: next.interval,
      nextAt: next.at,
      lastAt: now,
      lastOutcome: told.outcome,
      bytes: kept ? before.bytes : told.bytes,
      newItems: told.newItems,
      failures: 0,
      failingSince: null,
      broken: false,
    };
  }

  /** @param blamed false where the site only asks to be left alone for a while. */
  function failed(
    before: FeedPoll,
    outcome: Words,
    retryAt: number | null,
    blamed: boolean,
  ): FeedPoll {
    const now = clock.now();
    const failures = before.failures + (blamed ? 1 : 0);
    // Not later than now, for a clock that ran ahead may have set it.
    const failingSince = blamed ? Math.min(before.failingSince ?? now, now) : before.failingSince;
    const polled = {
      now,
      interval: before.lastAt === null ? null : before.interval,
      random: tools.random(),
      failures,
      failingSince: failingSince ?? now,
      retryAt,
    };
    const next = afterFailure(polled);
    return {
      ...before,
      interval: next.interval,
      nextAt: next.at,
      lastOutcome: outcome,
      newItems: 0,
      failures,
      failingSince,
      broken: isBroken(polled),
    };
  }
}
