import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** For what is forgotten: all of one server or person, and sources. */
export const ownersMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('deliveries_scope')
      .on('deliveries')
      .columns(['scope', 'state'])
      .execute();
    await db.schema
      .createIndex('conversations_scope')
      .on('conversations')
      .column('scope')
      .execute();
    // When a source goes, the engine looks for articles that refer to it.
    await db.schema
      .createIndex('articles_source')
      .on('articles')
      .columns(['source_id', 'owner'])
      .execute();
  },
};
