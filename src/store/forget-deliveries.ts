import { deleteInSteps } from './delete-in-steps.ts';
import type { Database } from './schema.ts';

/** How long a delivery that has ended is kept from when it was due: 90 days, in milliseconds. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/** Forgets deliveries that ended long ago, never one that is still to be made. @returns how many went */
export const forgetDeliveries = (db: Database, now: number): Promise<number> =>
  deleteInSteps((limit) =>
    db
      .deleteFrom('deliveries')
      .where('id', 'in', (old) =>
        old
          .selectFrom('deliveries')
          .select('id')
          .where('due_at', '<=', now - KEPT_FOR)
          .where('state', 'not in', ['waiting', 'sending'])
          .limit(limit),
      )
      .executeTakeFirst(),
  );
