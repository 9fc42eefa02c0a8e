import { sql } from 'kysely';
import type { Database } from './schema.ts';

/**
 * What is kept of each kind for one article. Some feeds give an item another GUID, or another
 * text, at every poll.
 */
const MOST_KEPT = 100;

/** Forgets what an article had longest ago, so that no feed can make it grow without end. */
export async function forgetOldest(
  db: Database,
  table: 'feed_items' | 'article_versions' | 'article_addresses',
  articleId: number,
): Promise<void> {
  const name = sql.table(table);
  await sql`
    delete from ${name} where article_id = ${articleId} and seen_at < (
      select seen_at from ${name} where article_id = ${articleId}
      order by seen_at desc limit 1 offset ${sql.lit(MOST_KEPT - 1)}
    )`.execute(db);
}
