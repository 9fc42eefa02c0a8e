import type { Insertable, Selectable } from 'kysely';
import type { Feed, FeedPoll } from '../core/feed.ts';
import type { FeedsTable } from './schema.ts';
import { readWords, wordsColumn } from './words-column.ts';

/** Milliseconds between two polls of a feed that was never polled: an hour, until it is known better. */
const FIRST_INTERVAL = 60 * 60 * 1000;

type PollColumns = Omit<
  Insertable<FeedsTable>,
  'id' | 'address' | 'title' | 'site_url' | 'language' | 'unfollowed_at'
>;

/** The poll of a feed that was never polled. */
export function firstPoll(nextAt: number): FeedPoll {
  return {
    etag: null,
    lastModified: null,
    interval: FIRST_INTERVAL,
    nextAt,
    lastAt: null,
    lastOutcome: null,
    bytes: null,
    newItems: 0,
    failures: 0,
    failingSince: null,
    broken: false,
  };
}

/** A poll as columns of its feed. */
export function pollColumns(poll: FeedPoll): PollColumns {
  return {
    etag: poll.etag,
    last_modified: poll.lastModified,
    poll_interval: poll.interval,
    next_at: poll.nextAt,
    last_at: poll.lastAt,
    last_outcome: wordsColumn(poll.lastOutcome),
    bytes: poll.bytes,
    new_items: poll.newItems,
    failures: poll.failures,
    failing_since: poll.failingSince,
    broken: poll.broken ? 1 : 0,
  };
}

/** A feed as its row has it. */
export function toFeed(row: Selectable<FeedsTable>): Feed {
  return {
    id: row.id,
    address: row.address,
    title: row.title,
    siteUrl: row.site_url,
    language: row.language,
    poll: {
      etag: row.etag,
      lastModified: row.last_modified,
      interval: row.poll_interval,
      nextAt: row.next_at,
      lastAt: row.last_at,
      lastOutcome: readWords(row.last_outcome),
      bytes: row.bytes,
      newItems: row.new_items,
      failures: row.failures,
      failingSince: row.failing_since,
      broken: row.broken === 1,
    },
  };
}
