import type { Clock } from '../core/clock.ts';
import { type Digest, type DigestStore, digestSubject } from '../core/digest.ts';
import type { Said } from '../core/reply.ts';
import { type Scope, scopeKey } from '../core/scope.ts';
import { claimDue, claimNow } from './digest-claims.ts';
import { finishRun, giveUpRun, readTold, readToldBy } from './digest-results.ts';
import { digestColumns, placeColumns, selectDigests, toDigest } from './digest-rows.ts';
import { newestArrival, nextWindow, oldestCovered } from './digest-windows.ts';
import { dropWaiting, insertDeliveries } from './insert-deliveries.ts';
import type { Database } from './schema.ts';
import { wordsColumn } from './words-column.ts';

const PAUSED = { phrase: 'delivery.digest-paused' } satisfies Said;
const REMOVED = { phrase: 'delivery.digest-removed' } satisfies Said;

/** Digests in the tables of any engine. */
export function createDigestStore(db: Database, clock: Clock): DigestStore {
  return {
    async add({ scope, place, plan, makerId, nextAt }) {
      const { id } = await db
        .insertInto('digests')
        .values({
          scope: scopeKey(scope),
          ...placeColumns(place),
          plan: JSON.stringify(plan),
          maker_id: makerId,
          created_at: clock.now(),
          next_at: nextAt,
          window_after: await newestArrival(db),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const added = await read(db, scope, id);
      if (added === null) throw new Error(`digest ${id} was added and is gone`);
      return added;
    },
    async list(scope) {
      const rows = await selectDigests(db)
        .where('scope', '=', scopeKey(scope))
        .orderBy('next_at')
        .orderBy('id')
        .execute();
      return rows.map(toDigest);
    },
    get: (scope, id) => read(db, scope, id),
    change: (scope, id, change) =>
      db.transaction().execute(async (transaction) => {
        const before = await read(transaction, scope, id);
        if (before === null) return null;
        const { paused } = change;
        const goesOn = paused === null && before.paused !== null;
        await transaction
          .updateTable('digests')
          .set({
            ...digestColumns(change),
            ...(goesOn ? await oldestCovered(transaction, clock.now()) : {}),
          })
          .where('id', '=', id)
          .execute();
        if (paused) await dropWaiting(transaction, { subject: digestSubject(id) }, PAUSED);
        return read(transaction, scope, id);
      }),
    remove: (scope, id) =>
      db.transaction().execute(async (transaction) => {
        if (!Number.isSafeInteger(id)) return false;
        const gone = await transaction
          .deleteFrom('digests')
          .where('id', '=', id)
          .where('scope', '=', scopeKey(scope))
          .returning('id')
          .execute();
        if (gone.length > 0)
          await dropWaiting(transaction, { subject: digestSubject(id) }, REMOVED);
        return gone.length > 0;
      }),
    stopFor: (id, trouble, notices) =>
      db.transaction().execute(async (transaction) => {
        const stopped = await transaction
          .updateTable('digests')
          .set({ paused_at: clock.now(), trouble: wordsColumn(trouble) })
          .where('id', '=', id)
          .where('paused_at', 'is', null)
          .returning('id')
          .execute();
        const row = await selectDigests(transaction).where('id', '=', id).executeTakeFirst();
        if (stopped.length > 0 && row !== undefined)
          await insertDeliveries(transaction, notices(toDigest(row)));
      }),
    async windowNow({ id }, now) {
      const row = await selectDigests(db).where('id', '=', id).executeTakeFirstOrThrow();
      return nextWindow(db, row, now);
    },
    claimDue: (now, limit, leaseUntil, times) => claimDue(db, { now, limit, leaseUntil, times }),
    claimNow: (digest, now, leaseUntil) => claimNow(db, digest, { now, leaseUntil }),
    finish: (run, deliveries, told) => finishRun(db, clock.now(), run, deliveries, told),
    giveUp: (run, why) => giveUpRun(db, clock.now(), run, why),
    told: (channelId, since) => readTold(db, channelId, since),
    toldBy: (deliveryKey, limit) => readToldBy(db, deliveryKey, limit),
    counts: (now) => count(db, now),
  };
}

async function read(db: Database, scope: Scope, id: number): Promise<Digest | null> {
  if (!Number.isSafeInteger(id)) return null;
  const row = await selectDigests(db)
    .where('id', '=', id)
    .where('scope', '=', scopeKey(scope))
    .executeTakeFirst();
  return row === undefined ? null : toDigest(row);
}

async function count(db: Database, now: number) {
  const { active, next } = await db
    .selectFrom('digests')
    .where('paused_at', 'is', null)
    .where('scope', 'not in', (left) => left.selectFrom('departures').select('scope'))
    .select((all) => [all.fn.countAll().as('active'), all.fn.min('next_at').as('next')])
    .executeTakeFirstOrThrow();
  const { paused } = await db
    .selectFrom('digests')
    .where('paused_at', 'is not', null)
    .select((all) => all.fn.countAll().as('paused'))
    .executeTakeFirstOrThrow();
  // PostgreSQL counts in bigint, which drivers give as text; the least of nothing is null.
  return {
    active: Number(active),
    paused: Number(paused),
    lag: next === null ? 0 : Math.max(0, now - Number(next)),
  };
}
