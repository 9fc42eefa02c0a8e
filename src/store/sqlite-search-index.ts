import { setImmediate as otherWork } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ArticleIndex, NewArticle } from './article-index.ts';
import { packedLength, packTerms } from './packed-terms.ts';
import type { Database } from './schema.ts';
import { titleWords } from './title-words.ts';

/** SQLite's search. */
export const sqliteSearchIndex: ArticleIndex = { add, remove };

/** Articles of a page each that are written in one turn of the event loop, in about 3 ms. */
const ADDED_AT_ONCE = 8;

async function add(db: Database, articles: readonly NewArticle[]): Promise<void> {
  let length = 0;
  for (const [count, { id, draft }] of articles.entries()) {
    if (count % ADDED_AT_ONCE === ADDED_AT_ONCE - 1) await otherWork();
    const { title, text } = draft.terms;
    const packed = packTerms(title, text);
    length += packedLength(packed);
    await sql`insert into search_terms (rowid, title, text) values (${id}, ${title}, ${text})`.execute(
      db,
    );
    await sql`insert into search_titles (rowid, title) values (${id}, ${titleWords(draft.title, draft.language).join(' ')})`.execute(
      db,
    );
    await sql`insert into search_documents (id, terms) values (${id}, ${packed})`.execute(db);
  }
  await sql`update search_totals set articles = articles + ${articles.length}, terms = terms + ${length}`.execute(
    db,
  );
}

async function remove(db: Database, ids: readonly number[]): Promise<void> {
  let articles = 0;
  let length = 0;
  for (const id of ids) {
    const { rows } = await sql<{ terms: Uint8Array }>`
      delete from search_documents where id = ${id} returning terms`.execute(db);
    for (const { terms } of rows) {
      articles += 1;
      length += packedLength(terms);
    }
    await sql`delete from search_terms where rowid = ${id}`.execute(db);
    await sql`delete from search_titles where rowid = ${id}`.execute(db);
  }
  await sql`update search_totals set articles = articles - ${articles}, terms = terms - ${length}`.execute(
    db,
  );
}
