import type { Feed, FeedCounts } from '../core/feed.ts';
import { toFeed } from './feed-rows.ts';
import { readFeedCounts } from './feeds.ts';
import { FOLLOWED } from './follows.ts';
import type { Database } from './schema.ts';

/** What a database has, of all owners: numbers and failures, for the operator alone. */
export interface DatabaseContent {
  readonly articles: number;
  readonly feeds: FeedCounts;
  /** Followed feeds whose last poll failed, the longest failing first. */
  readonly failing: readonly Feed[];
}

/** @param now epoch milliseconds */
export async function readContent(db: Database, now: number): Promise<DatabaseContent> {
  const { articles } = await db
    .selectFrom('articles')
    .select((all) => all.fn.countAll<number>().as('articles'))
    .executeTakeFirstOrThrow();
  const failing = await db
    .selectFrom('feeds')
    .selectAll()
    .where('failures', '>', 0)
    .where(FOLLOWED)
    .orderBy('failing_since')
    .execute();
  return { articles, feeds: await readFeedCounts(db, now), failing: failing.map(toFeed) };
}
