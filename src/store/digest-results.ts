import { sql } from 'kysely';
import { type DigestRun, digestSubject, type ToldArticle } from '../core/digest.ts';
import type { DeliveryDraft } from '../core/outbox.ts';
import type { Words } from '../core/reply.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import { noteTold } from './note-told.ts';
import type { Database } from './schema.ts';
import { wordsColumn } from './words-column.ts';

/** Puts a run's deliveries into the outbox and notes what they tell; nothing where it ended before. */
export async function finishRun(
  db: Database,
  now: number,
  run: DigestRun,
  deliveries: readonly DeliveryDraft[],
  told: readonly ToldArticle[],
): Promise<void> {
  const subject = digestSubject(run.digest.id);
  const strange = deliveries.find(
    (draft) => draft.subject !== subject || draft.dueAt !== run.dueAt,
  );
  if (strange !== undefined) throw new Error(`${strange.key} is no delivery of ${subject}`);
  await db.transaction().execute(async (transaction) => {
    if (!(await endRun(transaction, now, run, null))) return;
    await insertDeliveries(transaction, deliveries);
    await noteTold(transaction, now, run.digest.place.channelId, told);
  });
}

/** Ends a run that could not be made. */
export async function giveUpRun(
  db: Database,
  now: number,
  run: DigestRun,
  why: Words,
): Promise<void> {
  await endRun(db, now, run, why);
}

async function endRun(
  db: Database,
  now: number,
  { digest, dueAt }: DigestRun,
  failure: Words | null,
): Promise<boolean> {
  const ended = await db
    .updateTable('digest_runs')
    .set({ finished_at: now, failure: wordsColumn(failure) })
    .where('digest_id', '=', digest.id)
    .where('due_at', '=', dueAt)
    .where('finished_at', 'is', null)
    .returning('due_at')
    .execute();
  return ended.length > 0;
}

/** What a channel was told, but for what was never posted there. */
export async function readTold(
  db: Database,
  channelId: string,
  since: number,
): Promise<{ readonly articleId: number; readonly toldAt: number }[]> {
  const rows = await db
    .selectFrom('told')
    .leftJoin('deliveries', 'deliveries.key', 'told.delivery_key')
    .select((all) => ['told.article_id', all.fn.max('told.told_at').as('told_at')])
    .where('told.channel_id', '=', channelId)
    .where('told.told_at', '>=', since)
    .where(({ or, eb }) =>
      or([
        eb('deliveries.state', 'is', null),
        eb('deliveries.state', 'not in', ['refused', 'dropped']),
      ]),
    )
    .groupBy('told.article_id')
    .execute();
  return rows.map((row) => ({ articleId: row.article_id, toldAt: Number(row.told_at) }));
}

/** What one delivery told of; see the port. */
export async function readToldBy(
  db: Database,
  deliveryKey: string,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('told')
    .select('article_id')
    .where('delivery_key', '=', deliveryKey)
    // The lead of a story is the one that has a reason.
    .orderBy(sql`case when reason is null then 1 else 0 end`)
    .orderBy('article_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.article_id);
}
