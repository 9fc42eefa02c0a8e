import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What SQLite searches in. The tokenizer `ascii` keeps all characters beyond ASCII together: the
 * terms come from text/terms, already segmented and folded, and are parted by spaces.
 */
export const sqliteSearchMigration: Migration = {
  async up(db: Kysely<unknown>) {
    // Finds articles by stemmed words and phrases. Without a copy of the text.
    await sql`
      create virtual table search_terms using fts5(
        title, text, content = '', contentless_delete = 1, tokenize = 'ascii'
      )`.execute(db);
    // Finds titles by how their words begin; unstemmed, since nobody types the end of a stem.
    await sql`
      create virtual table search_titles using fts5(
        title, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3',
        tokenize = 'ascii'
      )`.execute(db);
    // The terms of each article in order, packed by store/packed-terms, to weigh it without SQL.
    await sql`
      create table search_documents (
        id integer primary key references articles (id) on delete cascade,
        terms blob not null
      )`.execute(db);
    // One row: how many articles there are, and how long they are together, in terms.
    await sql`create table search_totals (articles integer not null, terms integer not null)`.execute(
      db,
    );
    await sql`insert into search_totals values (0, 0)`.execute(db);
  },
};
