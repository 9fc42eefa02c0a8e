import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What PostgreSQL searches in. The vectors are made of terms from text/terms, already segmented and
 * folded, so none of PostgreSQL's own parsers and dictionaries has a part in it.
 */
export const postgresSearchMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table search_documents (
        id bigint primary key references articles (id) on delete cascade,
        -- The terms in order, packed by store/packed-terms, and how many there are.
        terms bytea not null,
        length integer not null,
        -- Finds articles by stemmed words and phrases; those of the title weigh A.
        words tsvector not null,
        -- Finds titles by how their words begin; unstemmed, since nobody types the end of a stem.
        title_words tsvector not null
      )`.execute(db);
    await sql`create index search_words on search_documents using gin (words)`.execute(db);
    await sql`create index search_title_words on search_documents using gin (title_words)`.execute(
      db,
    );
    // How many articles there are, and how long they are together, without reading them.
    await sql`create index search_lengths on search_documents (length)`.execute(db);
  },
};
