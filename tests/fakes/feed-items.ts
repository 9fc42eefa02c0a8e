import type { FeedArticle, FeedPoll, FoundFeed, PollRecord } from '../../src/core/feed.ts';
import { say } from '../../src/words/say.ts';
import { draft } from './article-drafts.ts';

/** A feed at an address that is its title. */
export function foundFeed(name: string): FoundFeed {
  return {
    address: `https://${name.toLowerCase()}.example/feed`,
    title: name,
    siteUrl: `https://${name.toLowerCase()}.example/`,
    language: 'en',
  };
}

/** What the test says of an item; the rest follows from it. */
export interface ToldItem {
  readonly title: string;
  readonly text?: string;
  readonly path: string;
  readonly guid?: string;
  readonly publishedAt?: number;
  readonly background?: boolean;
  readonly summaryOnly?: boolean;
}

/** An item of the Courier as ingest would give it, with another hash for anything that differs. */
export function feedItem(told: ToldItem): FeedArticle {
  const url = `https://courier.example/${told.path}`;
  return {
    identities: [`url:${url}`, ...(told.guid === undefined ? [] : [`guid:${told.guid}`])],
    contentHash: JSON.stringify(told),
    background: told.background ?? false,
    summaryOnly: told.summaryOnly ?? false,
    draft: draft({
      title: told.title,
      text: told.text ?? `Text of ${told.title}.`,
      url,
      publishedAt: told.publishedAt ?? null,
    }),
  };
}

/** A poll that went well. */
export function poll(given: Partial<FeedPoll> = {}): FeedPoll {
  return {
    etag: '"1"',
    lastModified: null,
    interval: 600_000,
    nextAt: Number.MAX_SAFE_INTEGER,
    lastAt: 1,
    lastOutcome: say('poll.items', { items: 3, fresh: 2 }),
    bytes: 1200,
    newItems: 0,
    failures: 0,
    failingSince: null,
    broken: false,
    ...given,
  };
}

/** What a poll that went well came to. */
export function polled(...items: readonly ToldItem[]): PollRecord {
  return { poll: poll(), articles: items.map(feedItem) };
}
