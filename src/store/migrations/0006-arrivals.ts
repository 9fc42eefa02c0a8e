import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const arrivalsMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('articles').addColumn('image', 'text').execute();
    await db.schema
      .alterTable('articles')
      .addColumn('arrival', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    // What is there already arrived in the order of its numbers.
    await sql`update articles set arrival = id`.execute(db);
    await db.schema
      .createIndex('articles_arrived')
      .on('articles')
      .columns(['owner', 'arrival'])
      .execute();
    // A sequence of the engine would hand out numbers before their commit; whoever counts here
    // holds the row until then, so that the numbers rise in the order of commits.
    await db.schema
      .createTable('arrivals')
      .addColumn('newest', 'bigint', (column) => column.notNull())
      .execute();
    await sql`insert into arrivals (newest) select coalesce(max(id), 0) from articles`.execute(db);
  },
};
