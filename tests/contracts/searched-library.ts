import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { parseQuery } from '../../src/briefing/parse-query.ts';
import type { ArticleDraft } from '../../src/core/article.ts';
import { LIBRARY, type Owner, type Scope } from '../../src/core/scope.ts';
import type { ArticleIndex } from '../../src/store/article-index.ts';
import { createArticleStore } from '../../src/store/articles.ts';
import { createFeedStore } from '../../src/store/feeds.ts';
import { forgetFeeds } from '../../src/store/forget-feeds.ts';
import { migrate, SQLITE_MIGRATIONS } from '../../src/store/migrations.ts';
import type { Database, Schema } from '../../src/store/schema.ts';
import { searchArticles } from '../../src/store/search-articles.ts';
import type { SearchTables } from '../../src/store/search-tables.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { sqliteSearchIndex } from '../../src/store/sqlite-search-index.ts';
import { openSqliteSearchTables } from '../../src/store/sqlite-search-tables.ts';
import { suggestArticles } from '../../src/store/suggest-articles.ts';
import { draft } from '../fakes/article-drafts.ts';
import { type MovedClock, movedClock } from '../fakes/moved-clock.ts';
import { indexFaults } from '../store/index-faults.ts';

export const reader: Scope = { kind: 'person', id: '1' };

const FIRST_PAGE = { offset: 0, limit: 10 };

/** What an engine searches with, over tables that are empty. */
export interface SearchEngine {
  readonly db: Database;
  readonly clock: MovedClock;
  readonly index: ArticleIndex;
  readonly tables: SearchTables;
  /** What the index has that no article has, or the other way round. */
  faults(): Promise<string[]>;
}

/** What the search worker does, without the worker: it reads on the connection that wrote. */
export async function sqliteSearchEngine(): Promise<SearchEngine> {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  await migrate(db, SQLITE_MIGRATIONS);
  return {
    db,
    clock: movedClock(),
    index: sqliteSearchIndex,
    tables: openSqliteSearchTables(database),
    faults: async () => indexFaults(database),
  };
}

export function searchedLibrary({ db, clock, index, tables, faults }: SearchEngine) {
  const articles = createArticleStore(db, clock, index);
  const feeds = createFeedStore(db, clock, index);

  const search = (typed: string, scope: Scope = reader, page = FIRST_PAGE) =>
    searchArticles(tables, { query: parseQuery(typed), scope, page, now: clock.now() });
  async function find(typed: string, scope: Scope = reader, page = FIRST_PAGE) {
    const result = await search(typed, scope, page);
    const found = await articles.getMany(
      result.hits.map((hit) => hit.id),
      scope,
    );
    return { ...result, titles: found.map((article) => article.title) };
  }
  async function suggest(typed: string, scope: Scope = reader, limit = 3) {
    const suggested = await suggestArticles(tables, { typed, scope, limit });
    return suggested.map(({ title }) => title);
  }
  return {
    articles,
    feeds,
    forget: () => forgetFeeds(db, index, clock.now()),
    clock,
    faults,
    search,
    find,
    titles: async (typed: string) => (await find(typed)).titles,
    add: (given: readonly Partial<ArticleDraft>[], owner: Owner = LIBRARY) =>
      articles.add(given.map(draft), owner),
    suggest,
  };
}

export type SearchedLibrary = ReturnType<typeof searchedLibrary>;
