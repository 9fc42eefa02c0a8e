import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '../core/clock.ts';
import { createCommonCounts } from './common-counts.ts';
import { lexeme } from './postgres-lexemes.ts';
import type { Database } from './schema.ts';
import { searchExpressions } from './search-expression.ts';
import { TITLE_WEIGHT } from './search-rank.ts';
import type { Candidate, SearchTables, Sight } from './search-tables.ts';
import { sourceKey } from './sources.ts';
import { STORED_LANGUAGES, type StoredLanguage } from './stored-languages.ts';
import { visibleOwners } from './visible-owners.ts';

/** Articles whose rank PostgreSQL works out for one query, the last stored: it reads each one's vector. */
const RANKED = 8_000;

/** From so many articles on they are counted anew only now and then: each time takes a millisecond and more. */
const MANY = 5_000;
const COUNTED_FOR = 60_000;

/** Of words in the text and in the title, between 0 and 1; nothing has the weights between. */
const WEIGHTS = `{${1 / TITLE_WEIGHT}, 0, 0, 1}`;

const expressions = searchExpressions({
  phrase: (terms) => `(${terms.map(lexeme).join(' <-> ')})`,
  beginning: (text) => `${lexeme(text)}:*`,
  and: ' & ',
  or: ' | ',
  butNot: ' & !',
});

const CANDIDATE = sql`articles.id, articles.published_at as "publishedAt"`;
const DOCUMENTS = sql`search_documents join articles on articles.id = search_documents.id`;

/** The articles in sight; store/sqlite-search-filter says the same. */
function inSight({ scope, source, after, before }: Sight): RawBuilder<unknown> {
  const conditions = [sql`articles.owner in ${visibleOwners(scope)}`];
  if (source !== undefined)
    conditions.push(sql`articles.source_id in (
      select id from sources where strpos(name_key, ${sourceKey(source)}) > 0
    )`);
  if (after !== undefined) conditions.push(sql`articles.published_at >= ${after}`);
  if (before !== undefined) conditions.push(sql`articles.published_at < ${before}`);
  return sql.join(conditions, sql` and `);
}

const matches = (expression: string) => sql`search_documents.words @@ ${expression}::tsquery`;

/** The questions that search asks of PostgreSQL. */
export function openPostgresSearchTables(db: Database, clock: Clock): SearchTables {
  async function read<T>(query: RawBuilder<T>): Promise<T[]> {
    return (await query.execute(db)).rows;
  }
  const common = createCommonCounts();
  let counted = { articles: 0, averageLength: 1, until: Number.NEGATIVE_INFINITY };

  return {
    expressions,
    async languages() {
      const found = await read(sql.raw<StoredLanguage>(STORED_LANGUAGES));
      return found.map(({ language }) => language);
    },

    async totals() {
      if (clock.now() < counted.until) return counted;
      const [row] = await read(sql<{ articles: number; terms: unknown }>`
        select count(*) as articles, sum(length) as terms from search_documents`);
      const articles = row?.articles ?? 0;
      const averageLength = Math.max(1, Number(row?.terms ?? 0) / Math.max(1, articles));
      const until = articles < MANY ? Number.NEGATIVE_INFINITY : clock.now() + COUNTED_FOR;
      counted = { articles, averageLength, until };
      return counted;
    },

    async articlesWith(words, articles) {
      const terms = new Set(words.flatMap((word) => word.terms));
      const counts = new Map<string, number>();
      for (const term of terms) {
        const known = common.get(term, articles);
        if (known !== undefined) counts.set(term, known);
      }
      const unknown = [...terms].filter((term) => !counts.has(term));
      if (unknown.length > 0) {
        const queries = unknown.map(lexeme);
        const rows = await read(sql<{ place: number; count: number }>`
          select place, (select count(*) from search_documents where words @@ query::tsquery) as count
          from unnest(${queries}::text[]) with ordinality as asked (query, place)`);
        for (const { place, count } of rows) {
          const term = unknown[place - 1] ?? '';
          counts.set(term, count);
          common.set(term, count, articles);
        }
      }
      return words.map((word) =>
        word.terms.reduce((sum, term) => sum + (counts.get(term) ?? 0), 0),
      );
    },

    matching: (expression, sight, limit) =>
      read(sql<Candidate>`
        select ${CANDIDATE} from ${DOCUMENTS}
        where ${matches(expression)} and ${inSight(sight)} limit ${limit}`),

    bestMatching: (expression, sight, limit) =>
      read(sql<Candidate>`
        select id, "publishedAt" from (
          select ${CANDIDATE}, search_documents.words from ${DOCUMENTS}
          where ${matches(expression)} and ${inSight(sight)}
          order by search_documents.id desc limit ${RANKED}
        ) as matching
        order by ts_rank(${WEIGHTS}::real[], words, ${expression}::tsquery, 1) desc, id desc
        limit ${limit}`),

    newest(unwanted, sight, limit) {
      const wanted =
        unwanted === null
          ? sql`true`
          : sql`not exists (
              select 1 from search_documents
              where search_documents.id = articles.id and ${matches(unwanted)}
            )`;
      return read(sql<Candidate>`
        select ${CANDIDATE} from articles where ${inSight(sight)} and ${wanted}
        order by articles.published_at desc nulls last, articles.id desc limit ${limit}`);
    },

    async packedTerms(ids) {
      const rows = await read(sql<{ id: number; terms: Uint8Array }>`
        select id, terms from search_documents where id = any(${ids}::bigint[])`);
      // A copy: what drivers give is a piece of something larger.
      return new Map(rows.map(({ id, terms }) => [id, new Uint8Array(terms)]));
    },

    titles: (expression, sight, limit) =>
      read(
        expression === null
          ? sql<Candidate>`
              select ${CANDIDATE} from articles where ${inSight(sight)}
              order by articles.id desc limit ${limit}`
          : sql<Candidate>`
              select ${CANDIDATE} from ${DOCUMENTS}
              where search_documents.title_words @@ ${expression}::tsquery and ${inSight(sight)}
              order by articles.id desc limit ${limit}`,
      ),

    async titlesOf(ids) {
      const rows = await read(sql<{ id: number; title: string }>`
        select id, title from articles where id = any(${ids}::bigint[])`);
      return new Map(rows.map(({ id, title }) => [id, title]));
    },
  };
}
