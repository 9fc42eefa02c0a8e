import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type {
  Feed,
  FeedArticle,
  FeedPoll,
  FeedStore,
  ItemIdentity,
  PollRecord,
} from '../core/feed.ts';
import type { Logger } from '../core/logger.ts';
import type { FeedItem, Feed as ParsedFeed } from './feed/feed.ts';
import { selfOf } from './feed-self.ts';
import type { FeedReader } from './feed-thread.ts';
import type { ReadFeed } from './feed-worker.ts';
import { describeUrl } from './fetch/describe-url.ts';
import type { Fetched, FetchedDocument, NotModified } from './fetch/fetched.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import { storedPage } from './page-of-item.ts';
import { afterAnswer, afterFailure, isBroken } from './poll-interval.ts';
import type { PollMeasures } from './poll-measures.ts';
import type { ReadPage } from './read-page.ts';

/** What a poll works with. */
export interface PollTools {
  readonly feeds: FeedStore;
  readonly fetcher: Fetcher;
  readonly reader: FeedReader;
  readonly readPage: ReadPage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly measures: PollMeasures;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

const MINUTE = 60_000;
/** Pages read in one poll, the newest first; the others are stored as the feed tells them. */
const MOST_PAGES = 30;
/**
 * Milliseconds in which a poll reads pages. Thirty that hang would keep its place from other feeds
 * for a quarter of an hour, and outlast its lease.
 */
const PAGES_WITHIN = 2 * MINUTE;
/** Articles stored in one transaction. */
const BATCH = 50;
/** Milliseconds after which a poll that stored only some batches may be made again. */
const UNFINISHED = 15 * MINUTE;

/** Polls one feed and stores what came; what goes wrong with it is stored as well, for its managers. */
export type PollFeed = (feed: Feed, signal: AbortSignal) => Promise<void>;

export function createPollFeed(tools: PollTools): PollFeed {
  const { feeds, fetcher, reader, clock, log, measures } = tools;

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
      const { message, retryAt } = fetched;
      const blamed = fetched.reason !== 'not-yet';
      return { poll: failed(feed.poll, message, retryAt, blamed), articles: [] };
    }
    const movedTo = fetched.movedTo === null ? {} : { movedTo: fetched.movedTo };
    if (fetched.kind === 'not-modified') {
      const told = { outcome: 'Nothing has changed.', newItems: 0, bytes: 0 };
      return { poll: answered(feed.poll, fetched, null, told), ...movedTo, articles: [] };
    }
    try {
      const { bytes, contentType } = fetched;
      const parsed = await reader.read({ bytes, url: fetched.url, contentType });
      const self = selfOf(fetched.url, parsed.feed);
      const { articles, newItems } = await readItems({ ...feed, ...self }, parsed.items, signal);
      if (signal.aborted) return null;
      const outcome = `${parsed.items.length} items, ${newItems} of them new.`;
      const told = { outcome, newItems, bytes: bytes.length };
      return { poll: answered(feed.poll, fetched, parsed.feed, told), ...movedTo, self, articles };
    } catch (error) {
      // Threads that read are ended when the process is stopped.
      if (signal.aborted) return null;
      if (!(error instanceof UserError)) throw error;
      return { poll: failed(feed.poll, error.message, null, true), articles: [] };
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

  /** Gives the last of what came, at most a batch; the rest is stored by then. */
  async function readItems(feed: Feed, items: ReadFeed['items'], signal: AbortSignal) {
    const known = await feeds.compare(
      feed.id,
      items.map(({ identity }) => identity),
    );
    const background = feed.poll.lastAt === null;
    const { title, language } = feed;
    const late = new AbortController();
    const cancel = clock.after(PAGES_WITHIN, () => late.abort());
    const whilePages = AbortSignal.any([signal, late.signal]);
    let articles: FeedArticle[] = [];
    let pages = 0;
    try {
      for (const [index, { item, identity, needsPage }] of items.entries()) {
        const state = known[index];
        if (state === 'same') continue;
        const isRead = state === 'renamed' || pages >= MOST_PAGES || late.signal.aborted;
        const wanted = needsPage && !isRead;
        if (wanted) pages += 1;
        const page = wanted ? await pageOf(item, whilePages) : null;
        // A page that was given up for good is not read again, one of a stopped poll is.
        if (signal.aborted) break;
        const isCut = needsPage && page === null;
        // A page that fails must not make a summary of an article that is edited.
        const kept = isCut && state !== 'new' ? await storedTextOf(feed, identity) : null;
        const read = page ?? kept;
        const draft = await reader.draft({ item, page: read, feed: { title, language } });
        if (draft === null) continue;
        if (articles.length === BATCH) {
          await recordSome(feed, articles);
          articles = [];
        }
        articles.push({ ...identity, draft, background, summaryOnly: isCut && kept === null });
      }
    } finally {
      cancel();
    }
    return { articles, newItems: known.filter((state) => state === 'new').length };
  }

  async function storedTextOf(feed: Feed, identity: ItemIdentity) {
    const text = await feeds.wholeText(feed.id, identity);
    return text === null ? null : storedPage(text);
  }

  async function pageOf(item: FeedItem, signal: AbortSignal) {
    if (item.url === null) return null;
    try {
      return await tools.readPage(item.url, signal);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      log.debug({ page: describeUrl(item.url), why: error.message }, 'told by its feed alone');
      return null;
    }
  }

  function answered(
    before: FeedPoll,
    answer: FetchedDocument | NotModified,
    parsed: ParsedFeed | null,
    told: { readonly outcome: string; readonly newItems: number; readonly bytes: number },
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
    message: string,
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
      lastOutcome: message,
      newItems: 0,
      failures,
      failingSince,
      broken: isBroken(polled),
    };
  }
}
