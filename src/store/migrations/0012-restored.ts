import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When the database was last put back from a backup; epoch milliseconds, null where never. */
export const restoredMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('delivery_turn').addColumn('restored_at', 'bigint').execute();
  },
};
