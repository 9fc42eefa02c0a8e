import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const cacheMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('cache')
      .addColumn('namespace', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint')
      .addPrimaryKeyConstraint('cache_key', ['namespace', 'key'])
      .execute();
    await db.schema.createIndex('cache_expiry').on('cache').column('expires_at').execute();
  },
};
