import { forgetOldest } from './forget-oldest.ts';
import type { Database } from './schema.ts';

/**
 * Keeps one more address of an article.
 *
 * @returns false where there is none, or where it was known
 */
export async function addAddress(
  db: Database,
  articleId: number,
  url: string | null,
  now: number,
): Promise<boolean> {
  if (url === null) return false;
  const { url: own } = await db
    .selectFrom('articles')
    .select('url')
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow();
  if (own === url) return false;
  if (own === null) {
    await db.updateTable('articles').set({ url }).where('id', '=', articleId).execute();
    return true;
  }
  const added = await db
    .insertInto('article_addresses')
    .values({ article_id: articleId, url, seen_at: now })
    .onConflict((conflict) => conflict.columns(['article_id', 'url']).doNothing())
    .returning('url')
    .execute();
  await forgetOldest(db, 'article_addresses', articleId);
  return added.length > 0;
}

/** Keeps the fingerprint that an article had until now. */
export async function addVersion(
  db: Database,
  articleId: number,
  fingerprint: string,
  now: number,
): Promise<void> {
  await db
    .insertInto('article_versions')
    .values({ article_id: articleId, fingerprint, seen_at: now })
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'fingerprint']).doUpdateSet({ seen_at: now }),
    )
    .execute();
  await forgetOldest(db, 'article_versions', articleId);
}
