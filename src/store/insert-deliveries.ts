import type { DeliveryDraft } from '../core/outbox.ts';
import type { Database } from './schema.ts';

/** Takes deliveries in; one whose key is there already is left as it is. For use in a transaction. */
export async function insertDeliveries(
  db: Database,
  drafts: readonly DeliveryDraft[],
): Promise<void> {
  for (const draft of drafts) {
    await db
      .insertInto('deliveries')
      .values({
        key: draft.key,
        mark: draft.mark,
        scope: draft.scope,
        subject: draft.subject,
        channel_id: draft.channelId,
        to_person: draft.toPerson ?? null,
        action: JSON.stringify(draft.action),
        priority: draft.priority,
        due_at: draft.dueAt,
        deadline: draft.deadline,
        after_key: draft.after ?? null,
        state: 'waiting',
        ready_at: draft.dueAt,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
}

/** Drops what waits of a subject, but for what may have been posted already. */
export async function dropWaiting(db: Database, subject: string, reason: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'dropped', reason })
    .where('subject', '=', subject)
    .where('state', '=', 'waiting')
    .where('uncertain_since', 'is', null)
    .execute();
}
