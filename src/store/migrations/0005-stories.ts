import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const storiesMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('articles').addColumn('story', 'bigint').execute();
    // For stories that turn out to be one.
    await db.schema.createIndex('articles_story').on('articles').column('story').execute();
    // For reading back what arrived in the last days.
    await db.schema
      .createIndex('articles_stored')
      .on('articles')
      .columns(['stored_at', 'id'])
      .execute();
  },
};
