import { type RawBuilder, sql } from 'kysely';
import { LIBRARY, type Scope, scopeKey } from '../core/scope.ts';

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
