import type { ItemIdentity, ItemState } from '../core/feed.ts';
import { forgetOldest } from './forget-oldest.ts';
import type { Database } from './schema.ts';

/** Identities asked for in one query; below every engine's limit of parameters. */
const IDENTITIES_AT_ONCE = 500;

interface KnownItem {
  readonly articleId: number;
  readonly contentHash: string;
}

/** What is known under any of the identities within the feed. */
export async function readKnownItems(
  db: Database,
  feedId: number,
  items: readonly ItemIdentity[],
): Promise<Map<string, KnownItem>> {
  const identities = [...new Set(items.flatMap((item) => item.identities))];
  const known = new Map<string, KnownItem>();
  for (let at = 0; at < identities.length; at += IDENTITIES_AT_ONCE) {
    const rows = await db
      .selectFrom('feed_items')
      .select(['identity', 'article_id', 'content_hash'])
      .where('feed_id', '=', feedId)
      .where('identity', 'in', identities.slice(at, at + IDENTITIES_AT_ONCE))
      .execute();
    for (const row of rows) {
      known.set(row.identity, { articleId: row.article_id, contentHash: row.content_hash });
    }
  }
  return known;
}

/** For each item in order, what is known of it. */
export async function compareItems(
  db: Database,
  feedId: number,
  items: readonly ItemIdentity[],
): Promise<ItemState[]> {
  const known = await readKnownItems(db, feedId, items);
  return items.map(({ identities, contentHash }) => {
    const seen = identities.flatMap((identity) => known.get(identity) ?? []);
    if (seen.length === 0) return 'new';
    if (seen.some((item) => item.contentHash !== contentHash)) return 'changed';
    return seen.length === identities.length ? 'same' : 'renamed';
  });
}

/** The text of the article that an item stands for, where it is more than its feed's summary. */
export async function readWholeText(
  db: Database,
  feedId: number,
  item: ItemIdentity,
): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('feed_items', 'feed_items.article_id', 'articles.id')
    .select('articles.text')
    .where('feed_items.feed_id', '=', feedId)
    .where('feed_items.identity', 'in', item.identities)
    .where('articles.summary_only', '=', 0)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** Keeps that the item, under all its identities, stands for the article. */
export async function keepItem(
  db: Database,
  feedId: number,
  articleId: number,
  item: ItemIdentity,
  now: number,
): Promise<void> {
  if (item.identities.length === 0) return;
  await db
    .insertInto('feed_items')
    .values(
      [...new Set(item.identities)].map((identity) => ({
        feed_id: feedId,
        identity,
        article_id: articleId,
        content_hash: item.contentHash,
        seen_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['feed_id', 'identity']).doUpdateSet((row) => ({
        article_id: row.ref('excluded.article_id'),
        content_hash: row.ref('excluded.content_hash'),
        seen_at: row.ref('excluded.seen_at'),
      })),
    )
    .execute();
  await forgetOldest(db, 'feed_items', articleId);
}
