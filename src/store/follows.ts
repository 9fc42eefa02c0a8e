import { sql, type Updateable } from 'kysely';
import type { Feed, FoundFeed } from '../core/feed.ts';
import { type Scope, scopeKey, scopeOf } from '../core/scope.ts';
import { firstPoll, pollColumns, toFeed } from './feed-rows.ts';
import type { Database, FeedsTable } from './schema.ts';

/** Whether anybody follows the feed that a query on `feeds` looks at. */
export const FOLLOWED = sql<boolean>`exists (select 1 from follows where feed_id = feeds.id)`;
export const NOT_FOLLOWED = sql<boolean>`not ${FOLLOWED}`;

const byTitle = new Intl.Collator('und');

/** When something happened, and when a feed that is new is polled first; epoch milliseconds. */
interface Times {
  readonly now: number;
  readonly firstPollAt: number;
}

/**
 * Follows a feed in the scope. A feed that nobody follows any more begins anew, as one that was
 * never polled: what came meanwhile is nobody's news.
 */
export async function follow(
  db: Database,
  scope: Scope,
  found: FoundFeed,
  { now, firstPollAt }: Times,
): Promise<'followed' | 'already followed'> {
  const { address } = found;
  const fresh = {
    title: found.title,
    site_url: found.siteUrl,
    language: found.language,
    ...pollColumns(firstPoll(firstPollAt)),
  };
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('feeds')
      .values({ address, ...fresh })
      .onConflict((conflict) => conflict.column('address').doNothing())
      .execute();
    const { id } = await transaction
      .selectFrom('feeds')
      .select('id')
      .where('address', '=', address)
      .executeTakeFirstOrThrow();
    await beginAnew(transaction, id, fresh);
    const follows = await transaction
      .insertInto('follows')
      .values({ follower: scopeKey(scope), feed_id: id, followed_at: now })
      .onConflict((conflict) => conflict.columns(['follower', 'feed_id']).doNothing())
      .returning('feed_id')
      .execute();
    return follows.length > 0 ? 'followed' : 'already followed';
  });
}

/** Sets the columns of a feed that nobody follows any more, before somebody does again. */
export async function beginAnew(
  db: Database,
  feedId: number,
  columns: Updateable<FeedsTable>,
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ ...columns, unfollowed_at: null })
    .where('id', '=', feedId)
    .where('unfollowed_at', 'is not', null)
    .where(NOT_FOLLOWED)
    .execute();
}

/** Ends following a feed in the scope; false where it was not followed. */
export async function unfollow(
  db: Database,
  scope: Scope,
  feedId: number,
  now: number,
): Promise<boolean> {
  if (!Number.isSafeInteger(feedId)) return false;
  return db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('follows')
      .where('follower', '=', scopeKey(scope))
      .where('feed_id', '=', feedId)
      .returning('feed_id')
      .execute();
    await noteUnfollowed(transaction, feedId, now);
    return gone.length > 0;
  });
}

/** Notes since when nobody follows the feed, if nobody does. */
export async function noteUnfollowed(db: Database, feedId: number, now: number): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ unfollowed_at: now })
    .where('id', '=', feedId)
    .where('unfollowed_at', 'is', null)
    .where(NOT_FOLLOWED)
    .execute();
}

/** Broken feeds, with all who follow them. */
export async function readBroken(
  db: Database,
): Promise<{ readonly feed: Feed; readonly followers: readonly Scope[] }[]> {
  const rows = await db
    .selectFrom('feeds')
    .innerJoin('follows', 'follows.feed_id', 'feeds.id')
    .where('feeds.broken', '=', 1)
    .selectAll('feeds')
    .select('follows.follower')
    .orderBy('feeds.id')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((same) =>
    same
      .slice(0, 1)
      .map((row) => ({ feed: toFeed(row), followers: same.map((one) => scopeOf(one.follower)) })),
  );
}

/** What the scope follows, by title. */
export async function readFollowed(db: Database, scope: Scope): Promise<Feed[]> {
  const rows = await db
    .selectFrom('feeds')
    .innerJoin('follows', 'follows.feed_id', 'feeds.id')
    .where('follows.follower', '=', scopeKey(scope))
    .selectAll('feeds')
    .execute();
  return rows.map(toFeed).sort((a, b) => byTitle.compare(a.title, b.title) || a.id - b.id);
}
