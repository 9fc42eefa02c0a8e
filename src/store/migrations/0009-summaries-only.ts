import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const summariesOnlyMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('articles')
      .addColumn('summary_only', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
