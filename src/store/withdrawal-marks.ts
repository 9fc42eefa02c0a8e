import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Whether the article that a query on `articles` looks at stands; only few are ever withdrawn. */
export const STANDS = sql<boolean>`
  articles.id not in (select article_id from withdrawals where lifted_at is null)`;

/** Marks an article as taken back by its paper; one that is marked stays as it is. */
export async function markWithdrawn(db: Database, articleId: number, now: number): Promise<void> {
  await db
    .insertInto('withdrawals')
    .values({ article_id: articleId, withdrawn_at: now })
    .onConflict((conflict) =>
      conflict
        .column('article_id')
        .doUpdateSet({ withdrawn_at: now, lifted_at: null })
        .where('withdrawals.lifted_at', 'is not', null),
    )
    .execute();
}

/** Takes the mark away. */
export async function markBack(db: Database, articleId: number, now: number): Promise<void> {
  await db
    .updateTable('withdrawals')
    .set({ lifted_at: now })
    .where('article_id', '=', articleId)
    .where('lifted_at', 'is', null)
    .execute();
}
