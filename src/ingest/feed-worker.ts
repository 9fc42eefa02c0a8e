import { parentPort } from 'node:worker_threads';
import type { ArticleDraft } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Words } from '../core/reply.ts';
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
export interface DraftedItem {
  readonly item: FeedItem;
  /** Null where there is none or it could not be had. */
  readonly page: PageOfItem | null;
}

/** Items of one feed to make articles of. */
export interface DraftTask {
  readonly items: readonly DraftedItem[];
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

/** For each item its article; null for one that says nothing. */
export type Drafts = readonly (ArticleDraft | null)[];

/** What a task comes to: the feed, or words on what the document is instead; or the articles. */
export type FeedAnswer = ReadFeed | { readonly refused: Words } | { readonly drafts: Drafts };

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
  if (task.kind === 'draft')
    return { drafts: task.items.map(({ item, page }) => draftItem(item, page, task.feed)) };
  const { bytes, url, contentType } = task;
  try {
    const parsed = parseFeed(bytes, { url, contentType });
    const feed = { ...parsed, items: newest(parsed.items) };
    return { feed, items: identified(feed.items) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.said };
    throw error;
  }
}

parentPort?.on('message', (task: FeedTask) => parentPort?.postMessage(answer(task)));
