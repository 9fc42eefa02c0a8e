import type { Selectable, Updateable } from 'kysely';
import { type ArrivalWindow, digestSubject } from '../core/digest.ts';
import { toWindow } from './digest-rows.ts';
import type { Database, DigestsTable } from './schema.ts';

const HOUR = 60 * 60 * 1000;
/** How far a digest's first window reaches back, milliseconds. */
const FIRST = 24 * HOUR;
/** How far a digest that was paused reaches back when it goes on, milliseconds: older is no news. */
const COVERED = 7 * 24 * HOUR;

type Bounds = Pick<
  Selectable<DigestsTable>,
  'id' | 'last_due_at' | 'window_after' | 'window_since'
>;

/** The number of the newest article; in a transaction, of those that were committed before it. */
export async function newestArrival(db: Database): Promise<number> {
  const row = await db.selectFrom('arrivals').select('newest').executeTakeFirstOrThrow();
  return row.newest;
}

/** The window of a digest's next run: up to this moment, from where the last one left off. */
export async function nextWindow(
  db: Database,
  digest: Bounds,
  now: number,
): Promise<ArrivalWindow> {
  const start = await leftOff(db, digest, now);
  const upTo = await newestArrival(db);
  return {
    after: Math.min(upTo, Math.max(start.after, digest.window_after)),
    upTo,
    since: Math.min(now, Math.max(start.since, digest.window_since ?? 0)),
    until: now,
    first: start.first,
  };
}

async function leftOff(
  db: Database,
  digest: Bounds,
  now: number,
): Promise<Pick<ArrivalWindow, 'after' | 'since' | 'first'>> {
  const last = await db
    .selectFrom('digest_runs')
    .selectAll()
    .where('digest_id', '=', digest.id)
    .where('due_at', '=', digest.last_due_at)
    .executeTakeFirst();
  if (last === undefined) return { after: 0, since: now - FIRST, first: true };
  if (last.failure !== null || (await wasLost(db, digest.id, last.due_at))) return toWindow(last);
  return { after: last.window_up_to, since: last.until, first: false };
}

/** Whether a run had something to post and nothing of it was, nor can be. */
async function wasLost(db: Database, digestId: number, dueAt: number): Promise<boolean> {
  const deliveries = await db
    .selectFrom('deliveries')
    .select('state')
    .where('subject', '=', digestSubject(digestId))
    .where('due_at', '=', dueAt)
    .execute();
  return (
    deliveries.length > 0 &&
    deliveries.every(({ state }) => state === 'refused' || state === 'dropped')
  );
}

/** The bounds of a digest that goes on after a pause. */
export async function oldestCovered(db: Database, now: number): Promise<Updateable<DigestsTable>> {
  const since = now - COVERED;
  const before = await db
    .selectFrom('articles')
    .select('arrival')
    .where('stored_at', '<', since)
    .orderBy('stored_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { window_since: since, ...(before === undefined ? {} : { window_after: before.arrival }) };
}
