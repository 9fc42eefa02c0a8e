import { type Selectable, sql } from 'kysely';
import type { Clock } from '../core/clock.ts';
import { PRIORITY } from '../core/outbox.ts';
import type { Said } from '../core/reply.ts';
import { type Scope, scopeKey, scopeOf } from '../core/scope.ts';
import {
  type Watch,
  type WatchFindings,
  type WatchPlan,
  type WatchStore,
  watchSubject,
} from '../core/watch.ts';
import { placeColumns, toPlace } from './digest-rows.ts';
import { newestArrival } from './digest-windows.ts';
import { dropWaiting, insertDeliveries } from './insert-deliveries.ts';
import { noteTold } from './note-told.ts';
import type { Database } from './schema.ts';
import type { WatchesTable } from './watch-tables.ts';
import { readWords, wordsColumn } from './words-column.ts';

const REMOVED = { phrase: 'watch.removed' } satisfies Said;

/** Watches in the tables of any engine. */
export function createWatchStore(db: Database, clock: Clock): WatchStore {
  return {
    async add({ scope, place, plan, makerId }) {
      const now = clock.now();
      const row = await db
        .insertInto('watches')
        .values({
          scope: scopeKey(scope),
          ...placeColumns(place),
          plan: JSON.stringify(plan),
          maker_id: makerId,
          created_at: now,
          seen_arrival: await newestArrival(db),
          seen_at: now,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return toWatch(row);
    },
    async list(scope) {
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('scope', '=', scopeKey(scope))
        .orderBy('id')
        .execute();
      return rows.map(toWatch);
    },
    remove: (scope, id) => remove(db, scope, id),
    stopFor: (id, trouble, notices) =>
      db.transaction().execute(async (transaction) => {
        const stopped = await transaction
          .updateTable('watches')
          .set({ stopped_at: clock.now(), trouble: wordsColumn(trouble) })
          .where('id', '=', id)
          .where('stopped_at', 'is', null)
          .returningAll()
          .executeTakeFirst();
        if (stopped !== undefined) await insertDeliveries(transaction, notices(toWatch(stopped)));
      }),
    async behind(after, limit) {
      const newest = await newestArrival(db);
      const rows = await db
        .selectFrom('watches')
        .selectAll()
        .where('stopped_at', 'is', null)
        .where('id', '>', after)
        .where(({ or, eb, exists, selectFrom }) =>
          or([
            eb('seen_arrival', '<', newest),
            exists(
              selectFrom('watch_held')
                .select('article_id')
                .whereRef('watch_held.watch_id', '=', 'watches.id'),
            ),
          ]),
        )
        .where('scope', 'not in', (away) => away.selectFrom('departures').select('scope'))
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toWatch);
    },
    newest: () => newestArrival(db),
    async held(id) {
      const rows = await db
        .selectFrom('watch_held')
        .selectAll()
        .where('watch_id', '=', id)
        .orderBy('held_at')
        .orderBy('article_id')
        .execute();
      return rows.map((row) => ({
        articleId: row.article_id,
        heldAt: row.held_at,
        topic: row.reason,
      }));
    },
    async postsSince(channelId, since) {
      const { posts } = await db
        .selectFrom('deliveries')
        .where('lane', '=', channelId)
        .where('priority', '=', PRIORITY.watch)
        .where('due_at', '>', since)
        .where('state', 'not in', ['refused', 'dropped'])
        .select((all) => all.fn.countAll().as('posts'))
        .executeTakeFirstOrThrow();
      return Number(posts);
    },
    finish: (watch, upTo, findings) => finish(db, clock.now(), watch, upTo, findings),
  };
}

function remove(db: Database, scope: Scope, id: number): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (!Number.isSafeInteger(id)) return false;
    const gone = await transaction
      .deleteFrom('watches')
      .where('id', '=', id)
      .where('scope', '=', scopeKey(scope))
      .returning('id')
      .execute();
    if (gone.length > 0) await dropWaiting(transaction, { subject: watchSubject(id) }, REMOVED);
    return gone.length > 0;
  });
}

/** A watch that has changed since it was read was looked at by somebody else. */
function finish(
  db: Database,
  now: number,
  watch: Watch,
  upTo: number,
  { deliveries, told, held, released }: WatchFindings,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const noted = await transaction
      .updateTable('watches')
      // Never the same again, so that two looks in one millisecond differ.
      .set({ seen_arrival: upTo, seen_at: Math.max(now, watch.seenAt + 1) })
      .where('id', '=', watch.id)
      .where('seen_arrival', '=', watch.seenArrival)
      .where('seen_at', '=', watch.seenAt)
      .where('stopped_at', 'is', null)
      .returning('id')
      .execute();
    if (noted.length === 0) return false;
    await insertDeliveries(transaction, deliveries);
    await noteTold(transaction, now, watch.place.channelId, told);
    if (released.length > 0)
      await transaction
        .deleteFrom('watch_held')
        .where('watch_id', '=', watch.id)
        .where('article_id', 'in', released)
        .execute();
    for (const story of held)
      await transaction
        .insertInto('watch_held')
        .columns(['watch_id', 'article_id', 'held_at', 'reason'])
        // An article that was forgotten meanwhile is passed over.
        .expression(
          transaction
            .selectFrom('articles')
            .select((row) => [
              sql<number>`cast(${watch.id} as bigint)`.as('watch_id'),
              'id as article_id',
              sql<number>`cast(${story.heldAt} as bigint)`.as('held_at'),
              row.val(story.topic).as('reason'),
            ])
            .where('id', '=', story.articleId),
        )
        .onConflict((conflict) => conflict.columns(['watch_id', 'article_id']).doNothing())
        .execute();
    return true;
  });
}

const toWatch = (row: Selectable<WatchesTable>): Watch => ({
  id: row.id,
  scope: scopeOf(row.scope),
  place: toPlace(row),
  plan: JSON.parse(row.plan) as WatchPlan,
  makerId: row.maker_id,
  createdAt: row.created_at,
  seenArrival: row.seen_arrival,
  seenAt: row.seen_at,
  stopped:
    row.stopped_at === null ? null : { since: row.stopped_at, trouble: readWords(row.trouble) },
});
