import { sql } from 'kysely';
import type { Database } from './schema.ts';

/**
 * After a restore: what was due by now may have been posted since the backup was made. So it is
 * looked for in the chat before it is sent, also what is drafted anew (insertDeliveries).
 *
 * @param now epoch milliseconds
 */
export async function doubtDeliveries(db: Database, now: number): Promise<void> {
  await db.updateTable('delivery_turn').set({ restored_at: now }).execute();
  await db
    .updateTable('deliveries')
    .set({ uncertain_since: sql`coalesce(uncertain_since, due_at)` })
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .execute();
}
