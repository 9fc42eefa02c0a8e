import { parentPort } from 'node:worker_threads';
import type { ArticleDraft } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Feed, FeedItem } from './feed/feed.ts';
import { draftItem, type IdentifiedItem, identified, needsPage } from './feed-article.ts';
import type { PageOfItem } from './page-of-item.ts';
import { parseFeed } from './parse-feed.ts';

/** A document to read as a feed. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
}

/** An item to make an article of. */
export interface DraftTask {
  readonly item: FeedItem;
  /** Null where there is none or it could not be had. */
  readonly page: PageOfItem | null;
  readonly feed: { readonly title: string; readonly language: string | null };
}

export type FeedTask =
  | ({ readonly kind: 'read' } & ReadTask)
  | ({ readonly kind: 'draft' } & DraftTask);

/** An item, and what a poll has to know of it before its article is made. */
export interface PolledItem extends IdentifiedItem {
  /** Whether its page is to be read first. */
  readonly needsPage: boolean;
}

/** A feed, and its items in order. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly items: readonly PolledItem[];
}

/** What a task comes to: the feed, or a sentence on what the document is instead; or the article. */
export type FeedAnswer =
  | ReadFeed
  | { readonly refused: string }
  | { readonly draft: ArticleDraft | null };

/**
 * Items that are looked at, those of the latest dates: handing over four times as many takes the
 * other thread a tenth of a second, in which nobody is answered.
 */
const MOST_ITEMS = 5_000;

function newest(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= MOST_ITEMS) return items;
  const latest = items.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  return latest.slice(0, MOST_ITEMS);
}

function answer(task: FeedTask): FeedAnswer {
  if (task.kind === 'draft') return { draft: draftItem(task.item, task.page, task.feed) };
  const { bytes, url, contentType } = task;
  try {
    const parsed = parseFeed(bytes, { url, contentType });
    const feed = { ...parsed, items: newest(parsed.items) };
    const items = identified(feed.items).map((item) => ({
      ...item,
      needsPage: needsPage(item.item),
    }));
    return { feed, items };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}

parentPort?.on('message', (task: FeedTask) => parentPort?.postMessage(answer(task)));
