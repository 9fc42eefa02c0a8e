import { type DeleteResult, sql } from 'kysely';
import { deleteInSteps } from './delete-in-steps.ts';
import type { Database } from './schema.ts';

/** How long a delivery that has ended is kept from when it was due: 90 days, in milliseconds. */
const KEPT_FOR = 90 * 24 * 60 * 60 * 1000;

/**
 * Forgets deliveries that ended long ago with what they told, never one that is still to be made,
 * and the runs of digests of that time, but for each one's last. @returns how many deliveries and runs
 */
export const forgetDeliveries = async (db: Database, now: number): Promise<number> =>
  (await deleteInSteps((limit) => forgetSome(db, now - KEPT_FOR, limit))) +
  (await deleteInSteps((limit) => forgetRuns(db, now - KEPT_FOR, limit)));

function forgetSome(db: Database, before: number, limit: number): Promise<DeleteResult> {
  return db.transaction().execute(async (transaction) => {
    const old = await transaction
      .selectFrom('deliveries')
      .select('key')
      .where('due_at', '<=', before)
      .where('state', 'not in', ['waiting', 'sending'])
      .limit(limit)
      .execute();
    return forgetWithTold(transaction, old);
  });
}

/** Forgets deliveries, and what they told. */
export async function forgetWithTold(
  db: Database,
  deliveries: readonly { readonly key: string }[],
): Promise<DeleteResult> {
  const keys = ['', ...deliveries.map(({ key }) => key)];
  await db.deleteFrom('told').where('delivery_key', 'in', keys).execute();
  return db.deleteFrom('deliveries').where('key', 'in', keys).executeTakeFirstOrThrow();
}

const forgetRuns = (db: Database, before: number, limit: number): Promise<DeleteResult> =>
  db
    .deleteFrom('digest_runs')
    .where(sql<boolean>`(digest_id, due_at) in (
      select digest_id, due_at from digest_runs as run
      where finished_at <= ${before} and not exists (
        select 1 from digests where id = run.digest_id and last_due_at = run.due_at
      ) limit ${limit}
    )`)
    .executeTakeFirstOrThrow();
