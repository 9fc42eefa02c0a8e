import { setImmediate as otherWork } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ArticleIndex, NewArticle } from './article-index.ts';
import { packedLength, packTerms } from './packed-terms.ts';
import { vector } from './postgres-lexemes.ts';
import type { Database } from './schema.ts';
import { titleWords } from './title-words.ts';

/** PostgreSQL's search. */
export const postgresSearchIndex: ArticleIndex = { add, remove };

/** Articles in one statement, and in one turn of the event loop. */
const ADDED_AT_ONCE = 8;

async function add(db: Database, articles: readonly NewArticle[]): Promise<void> {
  for (let at = 0; at < articles.length; at += ADDED_AT_ONCE) {
    const rows = articles.slice(at, at + ADDED_AT_ONCE).map(toRow);
    await sql`
      insert into search_documents (id, terms, length, words, title_words)
      values ${sql.join(rows)}`.execute(db);
    await otherWork();
  }
}

function toRow({ id, draft }: NewArticle) {
  const { title, text } = draft.terms;
  const packed = packTerms(title, text);
  const words = vector(title.split(' '), text.split(' '));
  const ofTitle = vector(titleWords(draft.title, draft.language));
  return sql`(${id}, ${packed}, ${packedLength(packed)}, ${words}::tsvector, ${ofTitle}::tsvector)`;
}

async function remove(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from search_documents where id in (${sql.join(ids)})`.execute(db);
}
