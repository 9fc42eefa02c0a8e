import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const answerLeasesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('conversations').addColumn('lease_until', 'bigint').execute();
  },
};
