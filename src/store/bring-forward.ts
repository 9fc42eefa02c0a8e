import type { ItemIdentity } from '../core/feed.ts';
import { readKnownItems } from './feed-items.ts';
import type { Database } from './schema.ts';

/** Ids asked for in one query; below every engine's limit of parameters. */
const IDS_AT_ONCE = 500;

/** Has the pages of articles looked at now that a feed leaves out between others; see the port. */
export async function bringForward(
  db: Database,
  now: number,
  feedId: number,
  items: readonly ItemIdentity[],
): Promise<void> {
  const pending = await db
    .selectFrom('article_checks')
    .innerJoin('articles', 'articles.id', 'article_checks.article_id')
    .select(['articles.id', 'articles.arrival'])
    .where('articles.owner', '=', `feed:${feedId}`)
    .where('article_checks.missed', '=', 0)
    .where('article_checks.next_at', '>', now)
    .execute();
  if (pending.length === 0) return;
  const known = await readKnownItems(db, feedId, items);
  const there = new Set([...known.values()].map(({ articleId }) => articleId));
  const { oldest, newest } = await readSpan(db, [...there]);
  const missing = pending.filter(
    ({ id, arrival }) => !there.has(id) && oldest < arrival && arrival < newest,
  );
  for (const { id } of missing)
    await db
      .updateTable('article_checks')
      .set({ next_at: now, missed: 1 })
      .where('article_id', '=', id)
      .execute();
}

/** The first and the last arrival of articles. */
async function readSpan(db: Database, ids: readonly number[]) {
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const rows = await db
      .selectFrom('articles')
      .select('arrival')
      .where('id', 'in', ids.slice(at, at + IDS_AT_ONCE))
      .execute();
    for (const { arrival } of rows) {
      oldest = Math.min(oldest, arrival);
      newest = Math.max(newest, arrival);
    }
  }
  return { oldest, newest };
}
