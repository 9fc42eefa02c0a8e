import { sql } from 'kysely';
import type { ToldArticle } from '../core/digest.ts';
import type { Database } from './schema.ts';
import { checkShown } from './withdrawals.ts';
import { wordsColumn } from './words-column.ts';

/**
 * Notes that a channel was told of articles, and has the pages of those that are shown looked at
 * from then on; one that was forgotten meanwhile is passed over.
 */
export async function noteTold(
  db: Database,
  now: number,
  channelId: string,
  told: readonly ToldArticle[],
): Promise<void> {
  for (const { articleId, deliveryKey, reason: why } of told) {
    const reason = wordsColumn(why);
    await db
      .insertInto('told')
      .columns(['channel_id', 'article_id', 'told_at', 'delivery_key', 'reason'])
      .expression(
        db
          .selectFrom('articles')
          .select((row) => [
            row.val(channelId).as('channel_id'),
            'id as article_id',
            sql<number>`cast(${now} as bigint)`.as('told_at'),
            row.val(deliveryKey).as('delivery_key'),
            row.val(reason).as('reason'),
          ])
          .where('id', '=', articleId),
      )
      .onConflict((conflict) =>
        conflict.columns(['channel_id', 'article_id', 'delivery_key']).doNothing(),
      )
      .execute();
  }
  const shown = told.filter(({ reason }) => reason !== null);
  await checkShown(
    db,
    shown.map(({ articleId }) => articleId),
    now,
  );
}
