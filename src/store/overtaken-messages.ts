import type { OvertakenMessage } from '../core/history.ts';
import type { DeliveryAction } from '../core/outbox.ts';
import { scopeOf } from '../core/scope.ts';
import type { Database } from './schema.ts';

/** Shown articles that are looked at in one go, the newest told first. */
const MOST = 500;

/** Messages whose shown articles were changed after they had been told; see the port. */
export async function readOvertaken(db: Database, since: number): Promise<OvertakenMessage[]> {
  const rows = await db
    .selectFrom('told')
    .innerJoin('deliveries', 'deliveries.key', 'told.delivery_key')
    .innerJoin('article_versions', 'article_versions.article_id', 'told.article_id')
    .where('told.told_at', '>=', since)
    .where('told.reason', 'is not', null)
    .where('deliveries.state', '=', 'sent')
    .whereRef('article_versions.seen_at', '>', 'told.told_at')
    .select((all) => [
      'told.delivery_key as deliveryKey',
      'told.article_id as articleId',
      'deliveries.scope',
      'deliveries.channel_id as channelId',
      'deliveries.action',
      all.fn.max('article_versions.seen_at').as('at'),
    ])
    .groupBy([
      'told.delivery_key',
      'told.article_id',
      'told.told_at',
      'deliveries.scope',
      'deliveries.channel_id',
      'deliveries.action',
    ])
    .orderBy('told.told_at', 'desc')
    .limit(MOST)
    .execute();
  return [...Map.groupBy(rows, ({ deliveryKey }) => deliveryKey).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { deliveryKey, scope, channelId } = first;
    const action = JSON.parse(first.action) as DeliveryAction;
    if (action.kind !== 'post' && action.kind !== 'post in forum') return [];
    // PostgreSQL gives the greatest bigint as text.
    const changed = same.map(({ articleId, at }) => ({ articleId, at: Number(at) }));
    const forum = action.kind === 'post in forum';
    return {
      deliveryKey,
      scope: scopeOf(scope),
      channelId: forum ? null : channelId,
      reply: action.reply,
      changed,
    };
  });
}
