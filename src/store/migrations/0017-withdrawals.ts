import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const withdrawalsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('withdrawals')
      .addColumn('article_id', 'bigint', (column) =>
        column.primaryKey().references('articles.id').onDelete('cascade'),
      )
      .addColumn('withdrawn_at', 'bigint', (column) => column.notNull())
      .addColumn('lifted_at', 'bigint')
      .execute();
    await db.schema
      .createIndex('withdrawals_lifted')
      .on('withdrawals')
      .columns(['lifted_at', 'article_id'])
      .execute();
    // What was told of late is asked for every minute.
    await db.schema.createIndex('told_since').on('told').column('told_at').execute();
    await db.schema
      .createTable('article_checks')
      .addColumn('article_id', 'bigint', (column) =>
        column.primaryKey().references('articles.id').onDelete('cascade'),
      )
      .addColumn('shown_at', 'bigint', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addColumn('looks', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('missed', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('gone_since', 'bigint')
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .execute();
    await db.schema
      .createIndex('article_checks_next')
      .on('article_checks')
      .column('next_at')
      .execute();
  },
};
