import { setImmediate } from 'node:timers/promises';
import type { Database } from './schema.ts';

/** How long a delivery that has ended is kept from when it was due: 90 days, in milliseconds. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/** Rows that go in one statement, so that others need not wait long. */
const ROWS_AT_ONCE = 500;

/** Forgets deliveries that ended long ago, never one that is still to be made. @returns how many went */
export async function forgetDeliveries(db: Database, now: number): Promise<number> {
  for (let gone = 0; ; ) {
    const rows = await db
      .deleteFrom('deliveries')
      .where('id', 'in', (old) =>
        old
          .selectFrom('deliveries')
          .select('id')
          .where('due_at', '<=', now - KEPT_FOR)
          .where('state', 'not in', ['waiting', 'sending'])
          .limit(ROWS_AT_ONCE),
      )
      .executeTakeFirst();
    const some = Number(rows.numDeletedRows);
    gone += some;
    if (some < ROWS_AT_ONCE) return gone;
    await setImmediate();
  }
}
