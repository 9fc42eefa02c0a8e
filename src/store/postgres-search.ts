import type { Clock } from '../core/clock.ts';
import type { ArticleSearch } from '../core/store.ts';
import { openPostgresSearchTables } from './postgres-search-tables.ts';
import type { Database } from './schema.ts';
import { searchArticles } from './search-articles.ts';
import { suggestArticles } from './suggest-articles.ts';

/** Searching in PostgreSQL: the server looks, and what it finds is weighed here, some at a time. */
export function createPostgresSearch(db: Database, clock: Clock): ArticleSearch {
  const tables = openPostgresSearchTables(db, clock);
  return {
    search: (query, scope, page) =>
      searchArticles(tables, { query, scope, page, now: clock.now() }),
    suggest: (typed, scope, limit) => suggestArticles(tables, { typed, scope, limit }),
  };
}
