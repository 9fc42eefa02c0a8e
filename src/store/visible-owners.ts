import { type RawBuilder, sql } from 'kysely';
import { LIBRARY, type Scope, scopeKey } from '../core/scope.ts';
import type { Database } from './schema.ts';

/**
 * The owners whose articles the scope may see at this moment, to stand behind `in`. The search
 * worker says the same in store/search-filter, in SQL alone.
 */
export function visibleOwners(scope: Scope): RawBuilder<string> {
  const key = scopeKey(scope);
  return sql<string>`(
    select ${LIBRARY} union all select ${key}
    union all select 'feed:' || feed_id from follows where follower = ${key}
  )`;
}

/** The feeds that the scope follows, and itself where it has articles of its own: equal for those who see the same. */
export async function readSight(db: Database, scope: Scope): Promise<string> {
  const key = scopeKey(scope);
  const followed = await db
    .selectFrom('follows')
    .select('feed_id')
    .where('follower', '=', key)
    .orderBy('feed_id')
    .execute();
  const own = await db
    .selectFrom('articles')
    .select('id')
    .where('owner', '=', key)
    .limit(1)
    .execute();
  return [...followed.map(({ feed_id }) => feed_id), ...(own.length > 0 ? [key] : [])].join(' ');
}
