import type { SQLInputValue } from 'node:sqlite';
import { LIBRARY, scopeKey } from '../core/scope.ts';
import type { Sight } from './search-tables.ts';
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

/** The articles in sight; store/postgres-search-tables says the same. */
export function articleFilter({ scope, ...asked }: Sight): Filter {
  const key = scopeKey(scope);
  const parameters: SQLInputValue[] = [key, key];
  let source = '';
  if (asked.source !== undefined) {
    source = 'and instr(name_key, ?) > 0';
    parameters.push(sourceKey(asked.source));
  }
  // The plus keeps SQLite from looking each article up once for every source there is.
  let sql = `+articles.source_id in (
    select id from sources where owner in (${VISIBLE_OWNERS}) ${source}
  )`;
  if (asked.after !== undefined) {
    sql += ' and articles.published_at >= ?';
    parameters.push(asked.after);
  }
  if (asked.before !== undefined) {
    sql += ' and articles.published_at < ?';
    parameters.push(asked.before);
  }
  return { sql, parameters };
}
