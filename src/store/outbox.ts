import type { Selectable } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { DeliveryAction, DeliveryRecord, DeliveryState, Outbox } from '../core/outbox.ts';
import type { ScopeKey } from '../core/scope.ts';
import { claimDeliveries } from './claim-deliveries.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import type { Database, DeliveriesTable } from './schema.ts';
import { settleDeliveries } from './settle-deliveries.ts';
import { readWords } from './words-column.ts';

/** Deliveries in the tables of any engine. @param db a connection whose commits are on the disk */
export function createOutbox(db: Database, clock: Clock): Outbox {
  return {
    add: (drafts) =>
      db.transaction().execute((transaction) => insertDeliveries(transaction, drafts)),
    claim: (now, limit, leaseUntil) => claimDeliveries(db, { now, limit, leaseUntil }),
    settle: (outcomes) => settleDeliveries(db, outcomes, clock.now()),
    async byMark(mark) {
      const row = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('mark', '=', mark)
        .executeTakeFirst();
      return row === undefined ? null : toRecord(row);
    },
    async ofSubject(subject, limit) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('subject', '=', subject)
        .orderBy('due_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toRecord);
    },
    counts: (now) => count(db, now),
  };
}

async function count(db: Database, now: number) {
  const inState = (...states: DeliveryState[]) =>
    db
      .selectFrom('deliveries')
      .where('state', 'in', states)
      .select((all) => [all.fn.countAll().as('count'), all.fn.min('due_at').as('oldest')])
      .executeTakeFirstOrThrow();
  const open = await inState('waiting', 'sending');
  const uncertain = await inState('uncertain');
  // PostgreSQL counts in bigint, which drivers give as text; min of nothing is null.
  return {
    waiting: Number(open.count),
    lag: open.oldest === null ? 0 : Math.max(0, now - Number(open.oldest)),
    uncertain: Number(uncertain.count),
  };
}

function toRecord(row: Selectable<DeliveriesTable>): DeliveryRecord {
  const { message_id: messageId, message_channel_id: channelId } = row;
  return {
    key: row.key,
    mark: row.mark,
    scope: row.scope as ScopeKey,
    subject: row.subject,
    kind: (JSON.parse(row.action) as DeliveryAction).kind,
    state: row.state as DeliveryState,
    dueAt: row.due_at,
    sentAt: row.sent_at,
    message: messageId === null || channelId === null ? null : { messageId, channelId },
    reason: readWords(row.reason),
  };
}
