import type { ExpressionBuilder } from 'kysely';
import type { Clock } from '../core/clock.ts';
import {
  type Feed,
  type FeedCounts,
  type FeedStore,
  FURTHEST_AHEAD,
  MOST_A_DAY,
} from '../core/feed.ts';
import type { ArticleIndex } from './article-index.ts';
import { compareItems, readWholeText } from './feed-items.ts';
import { toFeed } from './feed-rows.ts';
import { FOLLOWED, follow, readBroken, readFollowed, unfollow } from './follows.ts';
import { recordPoll } from './record-poll.ts';
import type { Database, Schema } from './schema.ts';

/** Feeds in the tables of any engine. */
export function createFeedStore(db: Database, clock: Clock, index: ArticleIndex): FeedStore {
  return {
    follow: (scope, found, firstPollAt) =>
      follow(db, scope, found, { now: clock.now(), firstPollAt }),
    unfollow: (scope, feedId) => unfollow(db, scope, feedId, clock.now()),
    followed: (scope) => readFollowed(db, scope),
    claimDue: (now, limit, leaseUntil) => claimDue(db, now, limit, leaseUntil),
    compare: (feedId, items) => compareItems(db, feedId, items),
    hasBroughtMost: (feedId, since) => hasBrought(db, feedId, { most: MOST_A_DAY, since }),
    wholeText: (feedId, item) => readWholeText(db, feedId, item),
    record: (feedId, record) => recordPoll(db, index, clock.now(), feedId, record),
    broken: () => readBroken(db),
    counts: (now) => readFeedCounts(db, now),
  };
}

/**
 * A claim moves the time of the next poll to the end of the lease; recording the poll sets the
 * true one. The same on every engine: SQLite has one writer at a time, and PostgreSQL looks again
 * at `next_at` when it has waited for a row that somebody else was claiming.
 */
async function claimDue(
  db: Database,
  now: number,
  limit: number,
  leaseUntil: number,
): Promise<Feed[]> {
  const isDue = ({ or, eb }: ExpressionBuilder<Schema, 'feeds'>) =>
    or([eb('next_at', '<=', now), eb('next_at', '>', now + FURTHEST_AHEAD)]);
  return db.transaction().execute(async (transaction) => {
    const claimed: Feed[] = [];
    for (;;) {
      const due = await transaction
        .selectFrom('feeds')
        .selectAll()
        .where(isDue)
        .where(FOLLOWED)
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit - claimed.length)
        .execute();
      if (due.length === 0) return claimed;
      const rows = await transaction
        .updateTable('feeds')
        .set({ next_at: leaseUntil })
        .where(isDue)
        .where(
          'id',
          'in',
          due.map((feed) => feed.id),
        )
        .returning('id')
        .execute();
      const ours = new Set(rows.map((row) => row.id));
      claimed.push(...due.filter((feed) => ours.has(feed.id)).map(toFeed));
      // Whoever claimed some of these meanwhile may have left others.
      if (ours.size === due.length) return claimed;
    }
  });
}

/** The index has a feed's newest; so many further on one stands, or has not come since. */
async function hasBrought(
  db: Database,
  feedId: number,
  { most, since }: { readonly most: number; readonly since: number },
): Promise<boolean> {
  const furthest = await db
    .selectFrom('articles')
    .select('stored_at')
    .where('owner', '=', `feed:${feedId}`)
    .where('background', '=', 0)
    .orderBy('id', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  return furthest !== undefined && furthest.stored_at > since;
}

/** How many feeds are followed, and how reading them goes. */
export async function readFeedCounts(db: Database, now: number): Promise<FeedCounts> {
  const { followed, broken, due, unread, next } = await db
    .selectFrom('feeds')
    .where(FOLLOWED)
    .select((all) => [
      all.fn.countAll().as('followed'),
      all.fn.sum('broken').as('broken'),
      all.fn.countAll().filterWhere('next_at', '<=', now).as('due'),
      all.fn.countAll().filterWhere('last_at', 'is', null).as('unread'),
      all.fn.min('next_at').as('next'),
    ])
    .executeTakeFirstOrThrow();
  // PostgreSQL counts in bigint, which drivers give as text; sum and min of nothing are null.
  return {
    followed: Number(followed),
    broken: Number(broken),
    due: Number(due),
    unread: Number(unread),
    lag: next === null ? 0 : Math.max(0, now - Number(next)),
  };
}
