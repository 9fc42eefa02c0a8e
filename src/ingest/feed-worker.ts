import { parentPort } from 'node:worker_threads';
import type { ArticleDraft } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Feed, FeedItem } from './feed/feed.ts';
import { draftItem, type IdentifiedItem, identified } from './feed-article.ts';
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

/** A feed, and its items, the newest first. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly items: readonly IdentifiedItem[];
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

/** Some feeds begin with their oldest item. Those of one date, or of none, stay in their order. */
function newest(items: readonly FeedItem[]): readonly FeedItem[] {
  const latest = items.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  return latest.slice(0, MOST_ITEMS);
}

function answer(task: FeedTask): FeedAnswer {
  if (task.kind === 'draft') return { draft: draftItem(task.item, task.page, task.feed) };
  const { bytes, url, contentType } = task;
  try {
    const parsed = parseFeed(bytes, { url, contentType });
    const feed = { ...parsed, items: newest(parsed.items) };
    return { feed, items: identified(feed.items) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    throw error;
  }
}

parentPort?.on('message', (task: FeedTask) => parentPort?.postMessage(answer(task)));
