import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const settingsAndSpendMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('settings')
      .addColumn('scope', 'text', (column) => column.primaryKey())
      .addColumn('language', 'text')
      .addColumn('timezone', 'text', (column) => column.notNull())
      .addColumn('length', 'text', (column) => column.notNull())
      .addColumn('model', 'integer', (column) => column.notNull())
      .addColumn('follow_ups', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('spend')
      .addColumn('month', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('tokens', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('cost', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('calls', 'bigint', (column) => column.notNull().defaultTo(0))
      .addColumn('saved', 'bigint', (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('spend_key', ['month', 'scope'])
      .execute();
  },
};
