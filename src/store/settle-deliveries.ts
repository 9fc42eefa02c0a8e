import { sql } from 'kysely';
import { type DeliveryAction, isOwnPost, type SettledDelivery } from '../core/outbox.ts';
import { placeConversation } from './conversations.ts';
import { dropWaiting } from './insert-deliveries.ts';
import type { Database } from './schema.ts';
import { wordsColumn } from './words-column.ts';

/** Records how claimed deliveries ended; see the port. @param now epoch milliseconds */
export async function settleDeliveries(
  db: Database,
  outcomes: readonly SettledDelivery[],
  now: number,
): Promise<void> {
  if (outcomes.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    for (const one of outcomes) await settle(transaction, one, now);
  });
}

async function settle(
  db: Database,
  { id, attempts, outcome }: SettledDelivery,
  now: number,
): Promise<void> {
  const row = db.updateTable('deliveries').where('id', '=', id);
  if (outcome.kind === 'sent') {
    // Whatever anybody else has made of it meanwhile: it is there.
    await row
      .set({
        state: 'sent',
        sent_at: now,
        message_id: outcome.message.messageId,
        message_channel_id: outcome.message.channelId,
        lease_until: null,
        uncertain_since: null,
        reason: null,
      })
      .where('state', '!=', 'sent')
      .execute();
    await placeConversation(db, id, outcome.message);
    return;
  }
  const own = row
    .where('state', '=', 'sending')
    .where('attempts', '=', attempts + 1)
    .set({ lease_until: null, reason: wordsColumn(outcome.reason) });
  if (outcome.kind === 'again') {
    await own
      .set({
        state: 'waiting',
        ready_at: outcome.at,
        ...(outcome.posted === 'unknown'
          ? { uncertain_since: sql<number>`coalesce(uncertain_since, claimed_at)` }
          : {}),
      })
      .execute();
    return;
  }
  const ended = await own
    .set({ state: outcome.kind })
    .returning(['subject', 'action', 'channel_id'])
    .executeTakeFirst();
  if (ended === undefined || outcome.kind !== 'refused') return;
  const action = JSON.parse(ended.action) as DeliveryAction;
  // Where a thread may not be opened, messages may still be posted.
  if (isOwnPost({ action, channelId: ended.channel_id }))
    await dropWaiting(db, { subject: ended.subject }, outcome.reason);
}
