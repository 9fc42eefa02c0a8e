import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { parseQuery } from '../../src/briefing/parse-query.ts';
import type { ArticleDraft } from '../../src/core/article.ts';
import { LIBRARY, type Owner, type Scope } from '../../src/core/scope.ts';
import { createArticleStore } from '../../src/store/articles.ts';
import { createFeedStore } from '../../src/store/feeds.ts';
import { forgetFeeds } from '../../src/store/forget-feeds.ts';
import { migrate, SQLITE_MIGRATIONS } from '../../src/store/migrations.ts';
import type { Schema } from '../../src/store/schema.ts';
import { searchArticles } from '../../src/store/search-articles.ts';
import { openSearchTables } from '../../src/store/search-tables.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { sqliteSearchIndex } from '../../src/store/sqlite-search-index.ts';
import { suggestArticles } from '../../src/store/suggest-articles.ts';
import { draft } from '../fakes/article-drafts.ts';
import { movedClock } from '../fakes/moved-clock.ts';

export const reader: Scope = { kind: 'person', id: '1' };

const FIRST_PAGE = { offset: 0, limit: 10 };

/** What the search worker does, without the worker: it reads on the connection that wrote. */
export async function searchedLibrary() {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  await migrate(db, SQLITE_MIGRATIONS);
  const clock = movedClock();
  const articles = createArticleStore(db, clock, sqliteSearchIndex);
  const feeds = createFeedStore(db, clock, sqliteSearchIndex);
  const tables = openSearchTables(database);

  const search = (typed: string, scope: Scope = reader, page = FIRST_PAGE) =>
    searchArticles(tables, { query: parseQuery(typed), scope, page, now: clock.now() });
  async function find(typed: string, scope: Scope = reader, page = FIRST_PAGE) {
    const result = search(typed, scope, page);
    const found = await articles.getMany(
      result.hits.map((hit) => hit.id),
      scope,
    );
    return { ...result, titles: found.map((article) => article.title) };
  }
  return {
    articles,
    feeds,
    forget: () => forgetFeeds(db, sqliteSearchIndex, clock.now()),
    database,
    clock,
    search,
    find,
    titles: async (typed: string) => (await find(typed)).titles,
    add: (given: readonly Partial<ArticleDraft>[], owner: Owner = LIBRARY) =>
      articles.add(given.map(draft), owner),
    suggest: (typed: string, scope: Scope = reader, limit = 3) =>
      suggestArticles(tables, { typed, scope, limit }).map(({ title }) => title),
  };
}

export type SearchedLibrary = Awaited<ReturnType<typeof searchedLibrary>>;
