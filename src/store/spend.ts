import { type Scope, scopeKey } from '../core/scope.ts';
import type { Caps, Reservation, Spend, SpendStore } from '../core/spend.ts';
import type { Database } from './schema.ts';

/** The row of the whole bot; no ScopeKey looks like it. */
const ALL = 'all';

/** What the language model takes, a row for each scope and month, and one for all of a month. */
export function createSpendStore(db: Database): SpendStore {
  return {
    reserve: (reservation, caps) => reserve(db, reservation, caps),
    settle: ({ scope, month, tokens, cost }, used) =>
      db.transaction().execute((transaction) =>
        add(transaction, month, scope, {
          tokens: used.tokens - tokens,
          cost: used.cost - cost,
        }),
      ),
    save: (scope, month, tokens) =>
      db.transaction().execute(async (transaction) => {
        await open(transaction, month, scope);
        await add(transaction, month, scope, { saved: tokens });
      }),
    async of(scope, month) {
      const row = await db
        .selectFrom('spend')
        .select(['tokens', 'cost', 'calls', 'saved'])
        .where('month', '=', month)
        .where('scope', '=', scope === null ? ALL : scopeKey(scope))
        .executeTakeFirst();
      // PostgreSQL's drivers give a bigint as text.
      return {
        tokens: Number(row?.tokens ?? 0),
        cost: Number(row?.cost ?? 0),
        calls: Number(row?.calls ?? 0),
        saved: Number(row?.saved ?? 0),
      };
    },
  };
}

/** Undoes what a transaction has done; the only thing that stops one half way. */
class CapReached extends Error {}

async function reserve(
  db: Database,
  { month, scope, tokens, cost }: Reservation,
  caps: Caps,
): Promise<boolean> {
  try {
    await db.transaction().execute(async (transaction) => {
      await open(transaction, month, scope);
      await take(ALL, caps.all);
      await take(scopeKey(scope), caps.scope);

      /** PostgreSQL looks again at the cap once whoever else writes the row is done. */
      async function take(row: string, cap: number | null): Promise<void> {
        const taken = await transaction
          .updateTable('spend')
          .set((old) => ({
            tokens: old('tokens', '+', tokens),
            cost: old('cost', '+', cost),
            calls: old('calls', '+', 1),
          }))
          .where('month', '=', month)
          .where('scope', '=', row)
          .$if(cap !== null, (update) => update.where('tokens', '<=', (cap ?? 0) - tokens))
          .returning('month')
          .execute();
        if (taken.length === 0) throw new CapReached('the month has no more tokens');
      }
    });
    return true;
  } catch (error) {
    if (error instanceof CapReached) return false;
    throw error;
  }
}

/** Makes both rows, the whole bot's first, as all others do, so that none waits for one that waits for it. */
async function open(db: Database, month: string, scope: Scope): Promise<void> {
  for (const row of [ALL, scopeKey(scope)])
    await db
      .insertInto('spend')
      .values({ month, scope: row })
      .onConflict((conflict) => conflict.columns(['month', 'scope']).doNothing())
      .execute();
}

async function add(
  db: Database,
  month: string,
  scope: Scope,
  { tokens = 0, cost = 0, saved = 0 }: Partial<Spend>,
): Promise<void> {
  for (const row of [ALL, scopeKey(scope)])
    await db
      .updateTable('spend')
      .set((old) => ({
        tokens: old('tokens', '+', tokens),
        cost: old('cost', '+', cost),
        saved: old('saved', '+', saved),
      }))
      .where('month', '=', month)
      .where('scope', '=', row)
      .execute();
}
