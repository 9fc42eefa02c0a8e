import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** @param id the type of a key that the engine numbers by itself, upward and never twice */
export function articlesMigration(id: 'integer' | 'bigserial'): Migration {
  return { up: (db) => createArticles(db, id) };
}

async function createArticles(db: Kysely<unknown>, id: 'integer' | 'bigserial'): Promise<void> {
  await db.schema
    .createTable('sources')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addUniqueConstraint('sources_name', ['owner', 'name_key'])
    // For the reference below: an article never belongs to anybody but its source's owner.
    .addUniqueConstraint('sources_owner', ['id', 'owner'])
    .execute();

  await db.schema
    .createTable('articles')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('source_id', 'bigint', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('file_modified_at', 'bigint')
    .addColumn('stored_at', 'bigint', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('url', 'text')
    .addColumn('byline', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addUniqueConstraint('articles_fingerprint', ['owner', 'fingerprint'])
    .addForeignKeyConstraint('articles_source', ['source_id', 'owner'], 'sources', ['id', 'owner'])
    .execute();

  await db.schema
    .createIndex('articles_published')
    .on('articles')
    .columns(['owner', 'published_at', 'id'])
    .execute();
  await db.schema.createIndex('articles_arrival').on('articles').columns(['owner', 'id']).execute();
  await db.schema.createIndex('articles_language').on('articles').column('language').execute();
  // Search looks at these three for every article that has a word: the index alone answers,
  // without the long rows.
  await sql`create index articles_narrow on articles (id, source_id, published_at)`.execute(db);
}
