import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { createCommonCounts } from './common-counts.ts';
import { searchExpressions } from './search-expression.ts';
import { TITLE_WEIGHT } from './search-rank.ts';
import type { Candidate, SearchTables } from './search-tables.ts';
import { articleFilter } from './sqlite-search-filter.ts';
import { STORED_LANGUAGES, type StoredLanguage } from './stored-languages.ts';

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Every term goes in quotes, so that nothing typed is ever an operator of FTS5. */
const expressions = searchExpressions({
  phrase: (terms) => quote(terms.join(' ')),
  beginning: (text) => `${quote(text)}*`,
  and: ' AND ',
  or: ' OR ',
  butNot: ' NOT ',
});

// The narrow index has all that a filter looks at: one short look-up for each article that matches.
const MATCHING = `
  from search_terms cross join articles indexed by articles_narrow on articles.id = search_terms.rowid
  where search_terms match ?`;

/** The questions that search asks of SQLite, on a connection that only reads. */
export function openSqliteSearchTables(database: DatabaseSync): SearchTables {
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
  const common = createCommonCounts();
  const countTerm = (term: string, articles: number): number => {
    const known = common.get(term, articles);
    if (known !== undefined) return known;
    const [row] = rows<{ doc: number }>('select doc from temp.vocabulary where term = ?', term);
    const count = row?.doc ?? 0;
    common.set(term, count, articles);
    return count;
  };

  return {
    expressions,
    languages: () => rows<StoredLanguage>(STORED_LANGUAGES).map((row) => row.language),

    totals() {
      const [total] = rows<{ articles: number; terms: number }>('select * from search_totals');
      const articles = total?.articles ?? 0;
      return { articles, averageLength: Math.max(1, (total?.terms ?? 0) / Math.max(1, articles)) };
    },

    articlesWith: (words, articles) =>
      words.map(({ terms }) => terms.reduce((sum, term) => sum + countTerm(term, articles), 0)),

    matching(expression, sight, limit) {
      const filter = articleFilter(sight);
      return rows<Candidate>(
        `select articles.id, articles.published_at as publishedAt ${MATCHING} and ${filter.sql} limit ?`,
        expression,
        ...filter.parameters,
        limit,
      );
    },

    bestMatching(expression, sight, limit) {
      const filter = articleFilter(sight);
      return rows<Candidate>(
        `select articles.id, articles.published_at as publishedAt ${MATCHING} and ${filter.sql}
        order by bm25(search_terms, ${TITLE_WEIGHT}, 1) limit ?`,
        expression,
        ...filter.parameters,
        limit,
      );
    },

    newest(unwanted, sight, limit) {
      const filter = articleFilter(sight);
      const without =
        'and articles.id not in (select rowid from search_terms where search_terms match ?)';
      return rows<Candidate>(
        `select articles.id, articles.published_at as publishedAt
        from articles indexed by articles_narrow
        where ${filter.sql} ${unwanted === null ? '' : without}
        order by articles.published_at desc nulls last, articles.id desc limit ?`,
        ...filter.parameters,
        ...(unwanted === null ? [] : [unwanted]),
        limit,
      );
    },

    packedTerms: (ids) =>
      new Map(
        ids.flatMap((id) => {
          const [row] = rows<{ terms: Uint8Array }>(
            'select terms from search_documents where id = ?',
            id,
          );
          return row === undefined ? [] : [[id, row.terms] as const];
        }),
      ),

    titles(expression, sight, limit) {
      const filter = articleFilter(sight);
      return expression === null
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
          );
    },

    titlesOf: (ids) =>
      new Map(
        ids.flatMap((id) => {
          const [row] = rows<{ title: string }>('select title from articles where id = ?', id);
          return row === undefined ? [] : [[id, row.title] as const];
        }),
      ),
  };
}
