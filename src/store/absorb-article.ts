import { addAddress, addVersion } from './article-history.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Database } from './schema.ts';

/** Two articles of one feed that were edited into the same text. */
export interface Absorbed {
  readonly gone: number;
  readonly kept: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Makes one article of two: the one that is kept takes over identities, versions and addresses. */
export async function absorbArticle(
  db: Database,
  index: ArticleIndex,
  { gone, kept, now }: Absorbed,
): Promise<void> {
  const { fingerprint, url } = await db
    .selectFrom('articles')
    .select(['fingerprint', 'url'])
    .where('id', '=', gone)
    .executeTakeFirstOrThrow();
  const versions = await db
    .selectFrom('article_versions')
    .select(['fingerprint', 'seen_at'])
    .where('article_id', '=', gone)
    .execute();
  const addresses = await db
    .selectFrom('article_addresses')
    .select(['url', 'seen_at'])
    .where('article_id', '=', gone)
    .execute();
  await db
    .updateTable('feed_items')
    .set({ article_id: kept })
    .where('article_id', '=', gone)
    .execute();
  await index.remove(db, [gone]);
  await db.deleteFrom('articles').where('id', '=', gone).execute();

  for (const version of [...versions, { fingerprint, seen_at: now }]) {
    await addVersion(db, kept, version.fingerprint, version.seen_at);
  }
  for (const address of [...addresses, { url, seen_at: now }]) {
    await addAddress(db, kept, address.url, address.seen_at);
  }
}
