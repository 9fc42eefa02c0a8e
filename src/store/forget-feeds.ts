import { setImmediate } from 'node:timers/promises';
import type { ArticleIndex } from './article-index.ts';
import { NOT_FOLLOWED } from './follows.ts';
import type { Database } from './schema.ts';

/** How long a feed is kept that nobody follows, with its articles: 30 days, in milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Articles that go in one transaction, so that others need not wait long. */
const ARTICLES_AT_ONCE = 50;

/**
 * Forgets feeds that nobody has followed for 30 days, with all that came from them.
 *
 * @param now epoch milliseconds
 * @returns how many feeds and articles went
 */
export async function forgetFeeds(db: Database, index: ArticleIndex, now: number): Promise<number> {
  for (let gone = 0; ; ) {
    const some = await db
      .transaction()
      .execute((transaction) => forgetSome(transaction, index, now - KEPT_FOR));
    if (some === 0) return gone;
    gone += some;
    // Nothing of the store waits for anything else, so the event loop has to be let through.
    await setImmediate();
  }
}

/** Some articles of a feed that is to be forgotten, or at last the feed itself. */
async function forgetSome(db: Database, index: ArticleIndex, before: number): Promise<number> {
  const feed = await db
    .selectFrom('feeds')
    .select('id')
    .where('unfollowed_at', '<=', before)
    .where(NOT_FOLLOWED)
    .limit(1)
    .executeTakeFirst();
  if (feed === undefined) return 0;
  const owner = `feed:${feed.id}`;
  const articles = await db
    .selectFrom('articles')
    .select('id')
    .where('owner', '=', owner)
    .limit(ARTICLES_AT_ONCE)
    .execute();
  if (articles.length > 0) {
    const ids = articles.map((article) => article.id);
    await index.remove(db, ids);
    await db.deleteFrom('articles').where('id', 'in', ids).execute();
    return ids.length;
  }
  await db.deleteFrom('sources').where('owner', '=', owner).execute();
  await db.deleteFrom('feeds').where('id', '=', feed.id).execute();
  return 1;
}
