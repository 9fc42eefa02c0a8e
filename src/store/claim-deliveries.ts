import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { Delivery, DeliveryAction } from '../core/outbox.ts';
import type { Said } from '../core/reply.ts';
import type { ScopeKey } from '../core/scope.ts';
import { isLeaseOver } from './lease.ts';
import type { Database, DeliveriesTable, Schema } from './schema.ts';
import { wordsColumn } from './words-column.ts';

/** Candidates looked at in one query, for each that is wanted: those of a channel that is taken are passed over. */
const LOOKED_AT = 4;

const DAY = 24 * 60 * 60 * 1000;

const LATE = { phrase: 'delivery.late' } satisfies Said;
const ALONE = { phrase: 'delivery.alone' } satisfies Said;

interface Claim {
  readonly now: number;
  readonly limit: number;
  readonly leaseUntil: number;
}

type Place = Pick<DeliveriesTable, 'priority' | 'due_at'> & { readonly id: number };
type Candidate = Awaited<ReturnType<typeof readCandidates>>[number];

/** Takes what can be sent now; see the port. */
export async function claimDeliveries(db: Database, claim: Claim): Promise<Delivery[]> {
  // A look that writes nothing, since most of the time there is nothing.
  if (claim.limit < 1 || !(await isAnyReady(db, claim.now))) return [];
  return db.transaction().execute(async (transaction) => {
    await transaction.updateTable('delivery_turn').set({ claims: sql`claims + 1` }).execute();
    await takeBackExpired(transaction, claim.now);
    for (;;) {
      const { chosen, dropped } = await choose(transaction, claim);
      if (dropped.size === 0) return take(transaction, chosen, claim);
      // Then those that come after them as well.
      await drop(transaction, dropped);
    }
  });
}

async function isAnyReady(db: Database, now: number): Promise<boolean> {
  const waiting = db.selectFrom('deliveries').select('id').where('state', '=', 'waiting');
  const left = db.selectFrom('deliveries').select('id').where(isLeft(now));
  return (
    ((await waiting.where('ready_at', '<=', now).limit(1).executeTakeFirst()) ??
      (await left.limit(1).executeTakeFirst())) !== undefined
  );
}

/** Whether whoever claimed it has died. */
const isLeft =
  (now: number) =>
  ({ and, eb }: ExpressionBuilder<Schema, 'deliveries'>) =>
    and([eb('state', '=', 'sending'), isLeaseOver(now)]);

/** Those whose process has died; whether they were posted is not known from then on. */
async function takeBackExpired(db: Database, now: number): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({
      state: 'waiting',
      ready_at: now,
      lease_until: null,
      // By a clock that ran ahead: it is only known to be some time ago.
      uncertain_since: sql`coalesce(uncertain_since, case when claimed_at <= ${now} then claimed_at else cast(${now - DAY} as bigint) end)`,
    })
    .where(isLeft(now))
    .execute();
}

/**
 * The first of each channel, up to the limit; or, by the reason, some that can never be sent, which
 * have to go before it is chosen.
 */
async function choose(db: Database, { now, limit }: Claim) {
  const chosen = new Map<string, Candidate>();
  const dropped = new Map<Said, number[]>();
  let after: Place | null = null;
  while (chosen.size < limit) {
    const some: Candidate[] = await readCandidates(db, now, limit * LOOKED_AT, after);
    for (const one of some) {
      const reason = whyNever(one, now);
      if (reason !== null) dropped.set(reason, [...(dropped.get(reason) ?? []), one.id]);
      else if (!chosen.has(one.lane) && chosen.size < limit) chosen.set(one.lane, one);
    }
    after = some.at(-1) ?? null;
    if (dropped.size > 0 || some.length < limit * LOOKED_AT) break;
  }
  return { chosen: [...chosen.values()], dropped };
}

async function drop(db: Database, byReason: ReadonlyMap<Said, number[]>): Promise<void> {
  for (const [reason, ids] of byReason)
    await db
      .updateTable('deliveries')
      .set({ state: 'dropped', reason: wordsColumn(reason) })
      .where('id', 'in', ids)
      .execute();
}

/** In the order of claims, from after a place: ready, in a channel that is free, what they come after ended. */
function readCandidates(db: Database, now: number, limit: number, after: Place | null) {
  return db
    .selectFrom('deliveries as one')
    .leftJoin('deliveries as earlier', 'earlier.key', 'one.after_key')
    .select([
      'one.id',
      'one.lane',
      'one.priority',
      'one.due_at',
      'one.deadline',
      'one.after_key',
      'one.uncertain_since',
      'earlier.state as earlier_state',
      'earlier.message_id as earlier_message_id',
      'earlier.message_channel_id as earlier_channel_id',
    ])
    .where('one.state', '=', 'waiting')
    .where('one.ready_at', '<=', now)
    .where(({ or, eb }) =>
      or([eb('earlier.state', 'is', null), eb('earlier.state', 'not in', ['waiting', 'sending'])]),
    )
    .where(
      sql<boolean>`not exists (select 1 from deliveries as taken where taken.lane = one.lane and taken.state = 'sending')`,
    )
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(one.priority, one.due_at, one.id) > (${after?.priority}, ${after?.due_at}, ${after?.id})`,
      ),
    )
    .orderBy('one.priority')
    .orderBy('one.due_at')
    .orderBy('one.id')
    .limit(limit)
    .execute();
}

/** Why it can never be sent any more; null where it can, or where it may have been already. */
function whyNever(one: Candidate, now: number): Said | null {
  if (one.uncertain_since !== null) return null;
  if (one.deadline <= now) return LATE;
  if (one.after_key === null) return null;
  // A part may follow one that is perhaps there.
  return one.earlier_state === 'sent' || one.earlier_state === 'uncertain' ? null : ALONE;
}

async function take(
  db: Database,
  chosen: readonly Candidate[],
  { now, leaseUntil }: Claim,
): Promise<Delivery[]> {
  if (chosen.length === 0) return [];
  const rows = await db
    .updateTable('deliveries')
    .set({
      state: 'sending',
      claimed_at: now,
      lease_until: leaseUntil,
      attempts: sql`attempts + 1`,
    })
    .where(
      'id',
      'in',
      chosen.map(({ id }) => id),
    )
    .returningAll()
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return chosen.flatMap((one) => {
    const row = byId.get(one.id);
    return row === undefined ? [] : [toDelivery(row, one)];
  });
}

function toDelivery(row: Selectable<DeliveriesTable>, earlier: Candidate): Delivery {
  const { earlier_message_id: messageId, earlier_channel_id: channelId } = earlier;
  return {
    id: row.id,
    key: row.key,
    mark: row.mark,
    scope: row.scope as ScopeKey,
    subject: row.subject,
    channelId: row.channel_id,
    ...(row.to_person === null ? {} : { toPerson: row.to_person }),
    action: JSON.parse(row.action) as DeliveryAction,
    priority: row.priority,
    dueAt: row.due_at,
    deadline: row.deadline,
    ...(row.after_key === null ? {} : { after: row.after_key }),
    attempts: row.attempts - 1,
    uncertainSince: row.uncertain_since,
    earlier: messageId === null || channelId === null ? null : { messageId, channelId },
  };
}
