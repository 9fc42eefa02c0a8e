import type { Digest, DigestRun, DueTimes } from '../core/digest.ts';
import { type DigestRow, selectDigests, toDigest, toRun } from './digest-rows.ts';
import { nextWindow } from './digest-windows.ts';
import { isLeaseOver } from './lease.ts';
import type { Database } from './schema.ts';

/**
 * Milliseconds. What is further ahead was set by a clock that ran ahead: due days are a week apart
 * at most, and a zone may leave one out.
 */
const FURTHEST_AHEAD = 16 * 24 * 60 * 60 * 1000;

/** Milliseconds after a run in which a digest is not run by hand: whoever asks twice means once. */
const ONCE_IN = 60 * 1000;

/** Times that a claim looks for more, so that its transaction stays short. */
const MOST_ROUNDS = 20;

interface Claim {
  readonly now: number;
  readonly leaseUntil: number;
}

/** Claims runs that were left unfinished, then those that are due. */
export async function claimDue(
  db: Database,
  claim: Claim & { readonly limit: number; readonly times: (digest: Digest) => DueTimes },
): Promise<DigestRun[]> {
  return db.transaction().execute(async (transaction) => {
    const runs = await claimLeft(transaction, claim);
    // Those that are passed over take nobody's place.
    for (let round = 0; round < MOST_ROUNDS && runs.length < claim.limit; round += 1) {
      const rows = await readDue(transaction, claim.now, claim.limit - runs.length);
      if (rows.length === 0) break;
      for (const row of rows) {
        const digest = toDigest(row);
        const { dueAt, nextAt } = claim.times(digest);
        if (!(await take(transaction, row, nextAt))) continue;
        const run = dueAt === null ? null : await insertRun(transaction, row, dueAt, claim);
        if (run !== null) runs.push({ ...run, digest: { ...digest, nextAt } });
      }
    }
    return runs;
  });
}

/**
 * Claims a run of this moment; null where one is under way or was a moment ago, or the digest is
 * gone or paused.
 */
export async function claimNow(
  db: Database,
  { id }: Pick<Digest, 'id'>,
  claim: Claim,
): Promise<DigestRun | null> {
  return db.transaction().execute(async (transaction) => {
    const row = await runnable(transaction)
      .where('id', '=', id)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('digest_runs as recent')
              .select('recent.due_at')
              .whereRef('recent.digest_id', '=', 'digests.id')
              .where('recent.claimed_at', '>', claim.now - ONCE_IN)
              .where('recent.claimed_at', '<=', claim.now),
          ),
        ),
      )
      .executeTakeFirst();
    if (row === undefined || !(await take(transaction, row, row.next_at))) return null;
    return insertRun(transaction, row, claim.now, claim);
  });
}

/** Runs whose process died, with the windows they had. */
async function claimLeft(
  db: Database,
  { now, leaseUntil, limit }: Claim & { readonly limit: number },
): Promise<DigestRun[]> {
  const isOver = isLeaseOver(now);
  const left = await db
    .selectFrom('digest_runs')
    .innerJoin('digests', 'digests.id', 'digest_id')
    .select(['digest_id', 'due_at'])
    .where('finished_at', 'is', null)
    .where(isOver)
    .where('paused_at', 'is', null)
    .where('digests.scope', 'not in', (left) => left.selectFrom('departures').select('scope'))
    .orderBy('due_at')
    .limit(limit)
    .execute();
  const runs: DigestRun[] = [];
  for (const { digest_id, due_at } of left) {
    const run = await db
      .updateTable('digest_runs')
      .set({ lease_until: leaseUntil })
      .where('digest_id', '=', digest_id)
      .where('due_at', '=', due_at)
      .where('finished_at', 'is', null)
      .where(isOver)
      .returningAll()
      .executeTakeFirst();
    const row = await selectDigests(db).where('id', '=', digest_id).executeTakeFirst();
    if (run !== undefined && row !== undefined) runs.push(toRun(toDigest(row), run));
  }
  return runs;
}

/** Digests of which a run can begin: neither paused nor with one under way. */
const runnable = (db: Database) =>
  selectDigests(db)
    .where('paused_at', 'is', null)
    .where('digests.scope', 'not in', (left) => left.selectFrom('departures').select('scope'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('digest_runs as open')
            .select('open.due_at')
            .whereRef('open.digest_id', '=', 'digests.id')
            .where('open.finished_at', 'is', null),
        ),
      ),
    );

/** In two questions, each a stretch of the index. */
async function readDue(db: Database, now: number, limit: number): Promise<DigestRow[]> {
  const ordered = runnable(db).orderBy('next_at').orderBy('id');
  const due = await ordered.where('next_at', '<=', now).limit(limit).execute();
  const ahead = await ordered
    .where('next_at', '>', now + FURTHEST_AHEAD)
    .limit(limit - due.length)
    .execute();
  return [...due, ...ahead];
}

/**
 * Keeps a digest that was read from everybody else until the end of the transaction; false where
 * somebody has run it meanwhile: PostgreSQL looks again at what stands here when it has waited.
 */
async function take(db: Database, row: DigestRow, nextAt: number): Promise<boolean> {
  const taken = await db
    .updateTable('digests')
    .set({ next_at: nextAt })
    .where('id', '=', row.id)
    .where('next_at', '=', row.next_at)
    .where('last_due_at', 'is not distinct from', row.last_due_at)
    .returning('id')
    .execute();
  return taken.length > 0;
}

/** Null where the digest had this due time before. */
async function insertRun(
  db: Database,
  row: DigestRow,
  dueAt: number,
  { now, leaseUntil }: Claim,
): Promise<DigestRun | null> {
  const window = await nextWindow(db, row, now);
  const run = await db
    .insertInto('digest_runs')
    .values({
      digest_id: row.id,
      due_at: dueAt,
      claimed_at: now,
      lease_until: leaseUntil,
      window_after: window.after,
      window_up_to: window.upTo,
      since: window.since,
      until: window.until,
      first: window.first ? 1 : 0,
    })
    .onConflict((conflict) => conflict.columns(['digest_id', 'due_at']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (run === undefined) return null;
  await db.updateTable('digests').set({ last_due_at: dueAt }).where('id', '=', row.id).execute();
  return toRun(toDigest(row), run);
}
