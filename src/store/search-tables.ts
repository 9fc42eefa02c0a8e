import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { anyPhrase } from './search-expression.ts';
import type { Filter } from './search-filter.ts';
import type { PhraseTerms, WordTerms } from './search-plan.ts';
import { TITLE_WEIGHT } from './search-rank.ts';

/** An article that may be a hit. */
export interface Candidate {
  readonly id: number;
  readonly publishedAt: number | null;
}

/** A word in so many articles is common: counting it takes long, and its count hardly changes. */
const COMMON = 500;

/** How much the library grows before common words are counted anew. */
const STALE_GROWTH = 1.05;

// The narrow index has all that a filter looks at: one short look-up for each article that matches.
const MATCHING = `
  from search_terms cross join articles indexed by articles_narrow on articles.id = search_terms.rowid
  where search_terms match ?`;

/** The questions that search asks of SQLite, on a connection that only reads. */
export function openSearchTables(database: DatabaseSync) {
  database.exec(
    "create virtual table temp.vocabulary using fts5vocab('main', 'search_terms', 'row')",
  );
  const statements = new Map<string, StatementSync>();

  /** There are some dozen different texts of SQL in all, so none is forgotten. */
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const rows = <T>(sql: string, ...parameters: SQLInputValue[]) =>
    prepare(sql).all(...parameters) as T[];

  /** Counting a common word takes FTS5 a millisecond, so that is done anew only now and then. */
  const common = new Map<string, { readonly count: number; readonly articles: number }>();
  const countTerm = (term: string, articles: number): number => {
    const known = common.get(term);
    if (known !== undefined && articles < known.articles * STALE_GROWTH) return known.count;
    const [row] = rows<{ doc: number }>('select doc from temp.vocabulary where term = ?', term);
    const count = row?.doc ?? 0;
    if (count >= COMMON) common.set(term, { count, articles });
    return count;
  };

  return {
    /** The languages of the library, each found by one step into an index. */
    languages: (): (string | null)[] =>
      rows<{ language: string | null }>(`
        with recursive known (language) as (
          select min(language) from articles
          union all
          select (select min(language) from articles where language > known.language)
          from known where known.language is not null
        )
        select language from known where language is not null
        union all
        select null where exists (select 1 from articles where language is null)`).map(
        (row) => row.language,
      ),

    /** How many articles the library has, and how many terms one has on average. */
    totals() {
      const [total] = rows<{ articles: number; terms: number }>('select * from search_totals');
      const articles = total?.articles ?? 0;
      return { articles, averageLength: Math.max(1, (total?.terms ?? 0) / Math.max(1, articles)) };
    },

    /** How many articles have the word; in any of its forms, so perhaps counted twice. */
    articlesWith: (word: WordTerms, articles: number): number =>
      word.terms.reduce((sum, term) => sum + countTerm(term, articles), 0),

    /** Any articles that match, as many as asked for, without an order. */
    matching: (expression: string, filter: Filter, limit: number) =>
      rows<Candidate>(
        `select articles.id, articles.published_at as publishedAt ${MATCHING} and ${filter.sql} limit ?`,
        expression,
        ...filter.parameters,
        limit,
      ),

    /** The best of those that match, as FTS5 weighs them. */
    bestMatching: (expression: string, filter: Filter, limit: number) =>
      rows<Candidate>(
        `select articles.id, articles.published_at as publishedAt ${MATCHING} and ${filter.sql}
        order by bm25(search_terms, ${TITLE_WEIGHT}, 1) limit ?`,
        expression,
        ...filter.parameters,
        limit,
      ),

    /** All that the filter lets through, newest first, those without a date last. */
    newest: (excluded: readonly PhraseTerms[], filter: Filter, limit: number) => {
      const expression = anyPhrase(excluded);
      const unwanted =
        'and articles.id not in (select rowid from search_terms where search_terms match ?)';
      return rows<Candidate>(
        `select articles.id, articles.published_at as publishedAt
        from articles indexed by articles_narrow
        where ${filter.sql} ${expression === null ? '' : unwanted}
        order by articles.published_at desc nulls last, articles.id desc limit ?`,
        ...filter.parameters,
        ...(expression === null ? [] : [expression]),
        limit,
      );
    },

    packedTerms(id: number): Uint8Array | null {
      const [row] = rows<{ terms: Uint8Array }>(
        'select terms from search_documents where id = ?',
        id,
      );
      return row?.terms ?? null;
    },

    /** Articles by their titles, the last stored first; all of them where there is no expression. */
    titles: (expression: string | null, filter: Filter, limit: number) =>
      expression === null
        ? rows<Candidate>(
            `select articles.id, articles.published_at as publishedAt
            from articles indexed by articles_narrow
            where ${filter.sql} order by articles.id desc limit ?`,
            ...filter.parameters,
            limit,
          )
        : rows<Candidate>(
            `select articles.id, articles.published_at as publishedAt
            from search_titles cross join articles indexed by articles_narrow
              on articles.id = search_titles.rowid
            where search_titles match ? and ${filter.sql}
            order by search_titles.rowid desc limit ?`,
            expression,
            ...filter.parameters,
            limit,
          ),

    title(id: number): string {
      const [row] = rows<{ title: string }>('select title from articles where id = ?', id);
      return row?.title ?? '';
    },
  };
}

export type SearchTables = ReturnType<typeof openSearchTables>;
