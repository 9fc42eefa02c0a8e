import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../core/clock.ts';
import { type DepartureStore, KEPT_AFTER_LEAVING } from '../core/departures.ts';
import type { Said } from '../core/reply.ts';
import { type Scope, scopeKey, scopeOf } from '../core/scope.ts';
import type { ArticleIndex } from './article-index.ts';
import { deleteInSteps } from './delete-in-steps.ts';
import { noteUnfollowed } from './follows.ts';
import { forgetWithTold } from './forget-deliveries.ts';
import { dropWaiting } from './insert-deliveries.ts';
import type { Database } from './schema.ts';

const LEFT = { phrase: 'delivery.left' } satisfies Said;
/** Tables in which a scope has rows of its own. */
const OWN = ['digests', 'watches', 'conversations', 'settings'] as const;
/** Articles that go in one transaction, so that others need not wait long. */
const ARTICLES_AT_ONCE = 50;

/** Departures in the tables of any engine. */
export function createDepartures(db: Database, index: ArticleIndex, clock: Clock): DepartureStore {
  const leave = (serverId: string) =>
    db.transaction().execute(async (transaction) => {
      const scope = scopeKey({ kind: 'server', id: serverId });
      await transaction
        .insertInto('departures')
        .values({ scope, left_at: clock.now() })
        .onConflict((conflict) => conflict.column('scope').doNothing())
        .execute();
      await dropWaiting(transaction, { scope }, LEFT);
    });
  return {
    leave,
    async comeBack(serverId) {
      const scope = scopeKey({ kind: 'server', id: serverId });
      await db.deleteFrom('departures').where('scope', '=', scope).execute();
    },
    async leaveAllBut(serverIds) {
      const present = new Set(serverIds);
      const gone = (await keptServers(db)).filter((id) => !present.has(id));
      for (const id of gone) await leave(id);
      return gone.length;
    },
    forget: (scope) => forgetScope(db, index, scope, clock.now()),
  };
}

/** Forgets what servers had that the bot was removed from 30 days ago. @returns how many servers */
export async function forgetDeparted(
  db: Database,
  index: ArticleIndex,
  now: number,
): Promise<number> {
  const departed = await db
    .selectFrom('departures')
    .select('scope')
    .where('left_at', '<=', now - KEPT_AFTER_LEAVING)
    .execute();
  for (const { scope } of departed) {
    await forgetScope(db, index, scopeOf(scope), now);
    await db.deleteFrom('departures').where('scope', '=', scope).execute();
  }
  return departed.length;
}

/** Servers of which anything is kept, but for those that were left. */
async function keptServers(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('follows')
    .select('follower as scope')
    .union(db.selectFrom('digests').select('scope'))
    .union(db.selectFrom('watches').select('scope'))
    .union(db.selectFrom('conversations').select('scope'))
    .union(db.selectFrom('settings').select('scope'))
    .execute();
  const left = await db.selectFrom('departures').select('scope').execute();
  const known = new Set(left.map(({ scope }) => scope));
  return rows
    .filter(({ scope }) => !known.has(scope))
    .map(({ scope }) => scopeOf(scope))
    .flatMap(({ kind, id }) => (kind === 'server' ? [id] : []));
}

/** Can be begun again where it was cut off: the departure itself goes last. */
async function forgetScope(
  db: Database,
  index: ArticleIndex,
  owner: Scope,
  now: number,
): Promise<void> {
  const scope = scopeKey(owner);
  await db.transaction().execute(async (transaction) => {
    await dropWaiting(transaction, { scope }, LEFT);
    for (const table of OWN)
      await transaction.deleteFrom(table).where('scope', '=', scope).execute();
    await transaction.deleteFrom('spend').where('scope', '=', scope).execute();
    const followed = await transaction
      .deleteFrom('follows')
      .where('follower', '=', scope)
      .returning('feed_id')
      .execute();
    for (const { feed_id } of followed) await noteUnfollowed(transaction, feed_id, now);
  });
  // A busy server has tens of thousands, which others need not wait for.
  await deleteInSteps((limit) => forgetSomeDeliveries(db, scope, limit));
  while ((await forgetSomeArticles(db, index, scope)) > 0) await setImmediate();
  await db.deleteFrom('sources').where('owner', '=', scope).execute();
}

const forgetSomeDeliveries = (db: Database, scope: string, limit: number) =>
  db.transaction().execute(async (transaction) => {
    const own = transaction.selectFrom('deliveries').select('key').where('scope', '=', scope);
    return forgetWithTold(transaction, await own.limit(limit).execute());
  });

const forgetSomeArticles = (db: Database, index: ArticleIndex, owner: string): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    const articles = await transaction
      .selectFrom('articles')
      .select('id')
      .where('owner', '=', owner)
      .limit(ARTICLES_AT_ONCE)
      .execute();
    const ids = articles.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await index.remove(transaction, ids);
    await transaction.deleteFrom('articles').where('id', 'in', ids).execute();
    return ids.length;
  });
