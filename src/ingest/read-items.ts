import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import {
  type Feed,
  type FeedArticle,
  type FeedStore,
  type ItemIdentity,
  MOST_A_DAY,
} from '../core/feed.ts';
import type { Logger } from '../core/logger.ts';
import type { FeedItem } from './feed/feed.ts';
import type { FeedReader } from './feed-thread.ts';
import type { DraftedItem, ReadFeed } from './feed-worker.ts';
import { describeUrl } from './fetch/describe-url.ts';
import { storedPage } from './page-of-item.ts';
import type { ReadPage } from './read-page.ts';

/** What reading items works with. */
export interface ItemTools {
  readonly feeds: Pick<FeedStore, 'compare' | 'hasBroughtMost' | 'wholeText'>;
  readonly reader: Pick<FeedReader, 'drafts'>;
  readonly readPage: ReadPage;
  readonly clock: Clock;
  readonly log: Logger;
}

/** An item whose page, where it needs one, has been read. */
interface ReadItem extends DraftedItem {
  readonly identity: ItemIdentity;
  readonly summaryOnly: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/**
 * Milliseconds by which an item may be dated after it is read, as where a feed takes its own time for
 * UTC. What says more has no date: it would be the newest of all for years.
 */
const FURTHEST_AHEAD = DAY;
/** Pages read in one poll, the newest first; the others are stored as the feed tells them. */
const MOST_PAGES = 30;
/**
 * Milliseconds in which a poll reads pages. Thirty that hang would keep its place from other feeds
 * for a quarter of an hour, and outlast its lease.
 */
const PAGES_WITHIN = 2 * MINUTE;
/**
 * Items handed at once to the thread that makes articles of them: with one at a time it waits for
 * the next about as long as it works.
 */
const DRAFTED_AT_ONCE = 5;
/** Articles stored in one transaction. */
const BATCH = 50;

/** What is made of a feed's items; what is not among `articles` is stored by then. */
export interface ReadItems {
  /** The last of the articles, at most a batch. */
  readonly articles: readonly FeedArticle[];
  readonly newItems: number;
  /** New items that were not taken, since the feed has brought too many in a day. */
  readonly left: number;
}

/**
 * Makes articles of those items of a feed that are new or have changed.
 *
 * @returns reads items; each full batch goes to `store` before the rest is read
 */
export function createReadItems(tools: ItemTools) {
  const { feeds, reader, clock, log } = tools;

  return async (
    feed: Feed,
    items: ReadFeed['items'],
    {
      signal,
      store,
    }: {
      readonly signal: AbortSignal;
      readonly store: (articles: readonly FeedArticle[]) => Promise<void>;
    },
  ): Promise<ReadItems> => {
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
    let read: ReadItem[] = [];
    let pages = 0;
    let left = 0;
    let room = known.includes('new') ? await roomFor(feed) : 0;

    async function draftRead(): Promise<void> {
      const drafts = await reader.drafts({
        items: read.map(({ item, page }) => ({ item, page })),
        feed: { title, language },
      });
      for (const [index, { identity, summaryOnly }] of read.entries()) {
        const draft = drafts[index];
        if (draft == null) continue;
        const { publishedAt } = draft;
        const isDate = publishedAt === null || publishedAt <= clock.now() + FURTHEST_AHEAD;
        if (articles.length === BATCH) {
          await store(articles);
          articles = [];
        }
        const dated = isDate ? draft : { ...draft, publishedAt: null };
        articles.push({ ...identity, draft: dated, background, summaryOnly });
      }
      read = [];
    }

    try {
      for (const [index, { item, identity, needsPage }] of items.entries()) {
        const state = known[index];
        if (state === 'same') continue;
        if (state === 'new' && room <= 0) {
          left += 1;
          continue;
        }
        if (state === 'new') room -= 1;
        const isRead = state === 'renamed' || pages >= MOST_PAGES || late.signal.aborted;
        const wanted = needsPage && !isRead;
        if (wanted) pages += 1;
        const page = wanted ? await pageOf(item, whilePages) : null;
        // A page that was given up for good is not read again, one of a stopped poll is.
        if (signal.aborted) break;
        const isCut = needsPage && page === null;
        // A page that fails must not make a summary of an article that is edited.
        const kept = isCut && state !== 'new' ? await storedTextOf(feed, identity) : null;
        read.push({ item, identity, page: page ?? kept, summaryOnly: isCut && kept === null });
        if (read.length === DRAFTED_AT_ONCE) await draftRead();
      }
      if (!signal.aborted && read.length > 0) await draftRead();
    } finally {
      cancel();
    }
    const newItems = known.filter((state) => state === 'new').length - left;
    return { articles, newItems, left };
  };

  /** How many new items of a feed are taken; what is there when it is first followed is no flood. */
  async function roomFor({ id, poll }: Feed): Promise<number> {
    if (poll.lastAt === null) return Number.POSITIVE_INFINITY;
    return (await feeds.hasBroughtMost(id, clock.now() - DAY)) ? 0 : MOST_A_DAY;
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
}
