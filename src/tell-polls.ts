import type { Feed, FeedStore } from './core/feed.ts';
import type { Words } from './core/reply.ts';
import { describeUrl } from './ingest/fetch/describe-url.ts';
import { inWords } from './words/speak.ts';

/** What polling a feed came to, once it is stored. */
export interface ToldPoll {
  /** For people: nothing secret of the feed's address, and what happened. */
  readonly line: string;
  readonly failed: boolean;
  /** Articles that are stored now, and those that were edited. */
  readonly added: number;
  readonly updated: number;
}

/** The same feeds, and each poll is told once it is recorded. @param tell polling waits for it */
export function tellPolls(feeds: FeedStore, tell: (poll: ToldPoll) => Promise<void>): FeedStore {
  const claimed = new Map<number, Feed>();
  return {
    ...feeds,
    async claimDue(now, limit, leaseUntil) {
      const due = await feeds.claimDue(now, limit, leaseUntil);
      for (const feed of due) claimed.set(feed.id, feed);
      return due;
    },
    async record(feedId, record) {
      const stored = await feeds.record(feedId, record);
      const address = claimed.get(feedId)?.address ?? '';
      claimed.delete(feedId);
      const { lastOutcome, failures } = record.poll;
      const line = describePoll(address, lastOutcome);
      await tell({ line, failed: failures > 0, ...stored });
      return stored;
    },
  };
}

/**
 * What a poll came to, with the feed it is of, for the operator. What went wrong on the way to a site
 * begins with the site already.
 */
export function describePoll(address: string, lastOutcome: Words | null): string {
  const feed = describeUrl(address);
  const outcome = inWords(lastOutcome ?? '', 'en');
  return outcome.startsWith(feed) ? outcome : `${feed}: ${outcome}`;
}
