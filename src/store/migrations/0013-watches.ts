import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** @param id the type of a key that the engine numbers by itself, upward and never twice */
export function watchesMigration(id: 'integer' | 'bigserial'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await keepEveryTelling(db);
      await createWatches(db, id);
      await createDepartures(db);
    },
  };
}

/** A channel may be told of an article again, and each time is kept with its reason. */
async function keepEveryTelling(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('told_article').execute();
  await db.schema.dropIndex('told_delivery').execute();
  await db.schema.alterTable('told').renameTo('told_once').execute();
  await db.schema
    .createTable('told')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'bigint', (column) =>
      column.notNull().references('articles.id').onDelete('cascade'),
    )
    .addColumn('told_at', 'bigint', (column) => column.notNull())
    .addColumn('delivery_key', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('told_each_key', ['channel_id', 'article_id', 'delivery_key'])
    .execute();
  const before = db.withTables<{ told_once: Told; told: Told }>();
  await before
    .insertInto('told')
    .columns(COLUMNS)
    .expression(before.selectFrom('told_once').select(COLUMNS))
    .execute();
  await db.schema.dropTable('told_once').execute();
  await db.schema.createIndex('told_article').on('told').column('article_id').execute();
  await db.schema.createIndex('told_delivery').on('told').column('delivery_key').execute();
}

interface Told {
  channel_id: string;
  article_id: number;
  told_at: number;
  delivery_key: string;
  reason: string | null;
}
const COLUMNS = ['channel_id', 'article_id', 'told_at', 'delivery_key', 'reason'] as const;

async function createWatches(db: Kysely<unknown>, id: 'integer' | 'bigserial'): Promise<void> {
  await db.schema
    .createTable('watches')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('channel_name', 'text', (column) => column.notNull())
    .addColumn('channel_kind', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('maker_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    // What it has looked at: a number of arrival, and its clock time.
    .addColumn('seen_arrival', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addColumn('stopped_at', 'bigint')
    .addColumn('trouble', 'text')
    .execute();
  await db.schema.createIndex('watches_scope').on('watches').column('scope').execute();
  await db.schema
    .createIndex('watches_behind')
    .on('watches')
    .columns(['stopped_at', 'seen_arrival'])
    .execute();
  await db.schema
    .createTable('watch_held')
    .addColumn('watch_id', 'bigint', (column) =>
      column.notNull().references('watches.id').onDelete('cascade'),
    )
    .addColumn('article_id', 'bigint', (column) =>
      column.notNull().references('articles.id').onDelete('cascade'),
    )
    .addColumn('held_at', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('watch_held_key', ['watch_id', 'article_id'])
    .execute();
  await db.schema.createIndex('watch_held_article').on('watch_held').column('article_id').execute();
}

/** Scopes that the bot was removed from, and when. */
async function createDepartures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('departures')
    .addColumn('scope', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute();
}
