import { sql } from 'kysely';
import type { DeliveryDraft, DeliveryState } from '../core/outbox.ts';
import type { Words } from '../core/reply.ts';
import type { ScopeKey } from '../core/scope.ts';
import type { Database } from './schema.ts';
import { wordsColumn } from './words-column.ts';

/** Rows of one statement; with their columns below every engine's limit of parameters. */
const ROWS_AT_ONCE = 500;

/**
 * Takes deliveries in; one whose key is there already is left as it is. Whoever has more to store
 * with them calls it in their own transaction.
 */
export async function insertDeliveries(
  db: Database,
  drafts: readonly DeliveryDraft[],
): Promise<void> {
  for (let at = 0; at < drafts.length; at += ROWS_AT_ONCE)
    await db
      .insertInto('deliveries')
      .values(drafts.slice(at, at + ROWS_AT_ONCE).map(toRow))
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
}

/** Drops what waits of a subject or a scope, but for what may have been posted already. */
export async function dropWaiting(
  db: Database,
  of: { readonly subject: string } | { readonly scope: ScopeKey },
  reason: Words,
): Promise<void> {
  const [column, value] =
    'subject' in of ? (['subject', of.subject] as const) : (['scope', of.scope] as const);
  await db
    .updateTable('deliveries')
    .set({ state: 'dropped', reason: wordsColumn(reason) })
    .where(column, '=', value)
    .where('state', '=', 'waiting')
    .where('uncertain_since', 'is', null)
    .execute();
}

function toRow(draft: DeliveryDraft) {
  const { key, mark, scope, subject, channelId, toPerson, priority, dueAt, deadline } = draft;
  return {
    key,
    mark,
    scope,
    subject,
    channel_id: channelId,
    to_person: toPerson ?? null,
    lane: channelId ?? (toPerson === undefined ? `after:${draft.after}` : `person:${toPerson}`),
    action: JSON.stringify(draft.action),
    priority,
    due_at: dueAt,
    deadline,
    after_key: draft.after ?? null,
    state: 'waiting' satisfies DeliveryState,
    ready_at: dueAt,
    // Due before a restore: it may have been posted after the backup was made.
    uncertain_since: sql<
      number | null
    >`(select cast(${dueAt} as bigint) from delivery_turn where restored_at >= ${dueAt})`,
  };
}
