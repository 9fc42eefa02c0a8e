import type { Updateable } from 'kysely';
import type { PollRecord } from '../core/feed.ts';
import type { ArticleIndex } from './article-index.ts';
import { firstPoll, pollColumns } from './feed-rows.ts';
import { beginAnew, noteUnfollowed } from './follows.ts';
import { renumberPlans } from './renumber-plans.ts';
import type { Database, FeedsTable } from './schema.ts';
import { storeFeedArticles } from './store-feed-articles.ts';

/** What a poll that stored nothing gives. */
const NOTHING = { added: 0, updated: 0 };

/** Stores what a poll came to in one transaction; nothing where the feed is forgotten already. */
export async function recordPoll(
  db: Database,
  index: ArticleIndex,
  now: number,
  feedId: number,
  record: PollRecord,
): Promise<{ readonly added: number; readonly updated: number }> {
  return db.transaction().execute(async (transaction) => {
    // First, since it keeps everybody else from the feed until the end.
    const feeds = await transaction
      .updateTable('feeds')
      .set({ ...pollColumns(record.poll), ...selfColumns(record.self) })
      .where('id', '=', feedId)
      .returning('address')
      .execute();
    const [feed] = feeds;
    if (feed === undefined) return NOTHING;
    const moving = { id: feedId, from: feed.address, to: record.movedTo ?? feed.address };
    if (!(await move(transaction, moving, now))) return NOTHING;
    return storeFeedArticles(transaction, index, { id: feedId, now }, record.articles);
  });
}

function selfColumns(self: PollRecord['self']): Updateable<FeedsTable> {
  if (self === undefined) return {};
  return { title: self.title, site_url: self.siteUrl, language: self.language };
}

/**
 * Gives the feed its new address. Where another feed has that already, its followers follow that
 * one from now on, which brings the articles by its own polls: none of those that came from here
 * go over, or a feed could put articles into any other by moving there. So it does not become
 * another site's feed either, for whoever follows that later; it is read there by way of its own
 * address.
 *
 * @returns false where the feed has nobody left
 */
async function move(
  db: Database,
  { id: feedId, from, to }: { readonly id: number; readonly from: string; readonly to: string },
  now: number,
): Promise<boolean> {
  if (from === to) return true;
  const other = await db
    .selectFrom('feeds')
    .select('id')
    .where('address', '=', to)
    .executeTakeFirst();
  if (other === undefined) {
    if (hostOf(from) === hostOf(to))
      await db.updateTable('feeds').set({ address: to }).where('id', '=', feedId).execute();
    return true;
  }
  await beginAnew(db, other.id, pollColumns(firstPoll(now)));
  await renumberPlans(db, { from: feedId, to: other.id });
  await db
    .insertInto('follows')
    .columns(['follower', 'feed_id', 'followed_at'])
    .expression(
      db
        .selectFrom('follows')
        .select((row) => ['follower', row.val(other.id).as('feed_id'), row.val(now).as('at')])
        .where('feed_id', '=', feedId),
    )
    .onConflict((conflict) => conflict.columns(['follower', 'feed_id']).doNothing())
    .execute();
  await db.deleteFrom('follows').where('feed_id', '=', feedId).execute();
  await noteUnfollowed(db, feedId, now);
  await noteUnfollowed(db, other.id, now);
  return false;
}

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');
