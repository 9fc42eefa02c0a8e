import type { SQLInputValue } from 'node:sqlite';
import { LIBRARY, type Scope, scopeKey } from '../core/scope.ts';
import type { SearchQuery } from '../core/search.ts';
import { sourceKey } from './sources.ts';

/** Whose articles a scope may see at this moment, as store/visible-owners has it; who asks, twice. */
const VISIBLE_OWNERS = `
  select '${LIBRARY}' union all select ?
  union all select 'feed:' || feed_id from follows where follower = ?`;

/** A condition on the table `articles`, with its parameters in order. */
export interface Filter {
  readonly sql: string;
  readonly parameters: readonly SQLInputValue[];
}

/** Which articles a search may see at all: those of the scope, of the source and in the time asked for. */
export function articleFilter(
  scope: Scope,
  query: Pick<SearchQuery, 'source' | 'after' | 'before'> = {},
): Filter {
  const key = scopeKey(scope);
  const parameters: SQLInputValue[] = [key, key];
  let source = '';
  if (query.source !== undefined) {
    source = 'and instr(name_key, ?) > 0';
    parameters.push(sourceKey(query.source));
  }
  // The plus keeps SQLite from looking each article up once for every source there is.
  let sql = `+articles.source_id in (
    select id from sources where owner in (${VISIBLE_OWNERS}) ${source}
  )`;
  if (query.after !== undefined) {
    sql += ' and articles.published_at >= ?';
    parameters.push(query.after);
  }
  if (query.before !== undefined) {
    sql += ' and articles.published_at < ?';
    parameters.push(query.before);
  }
  return { sql, parameters };
}
