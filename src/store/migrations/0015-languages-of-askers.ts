import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** ISO 639-1; null where it is not known. */
export const languagesOfAskersMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('questions').addColumn('language', 'text').execute();
  },
};
