import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** @param id the type of a key that the engine numbers by itself, upward and never twice */
export function outboxMigration(id: 'integer' | 'bigserial'): Migration {
  return { up: (db) => createOutbox(db, id) };
}

async function createOutbox(db: Kysely<unknown>, id: 'integer' | 'bigserial'): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('mark', 'text', (column) => column.notNull().unique())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text')
    .addColumn('to_person', 'text')
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('deadline', 'bigint', (column) => column.notNull())
    .addColumn('after_key', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('ready_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint')
    .addColumn('lease_until', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('uncertain_since', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('message_channel_id', 'text')
    .execute();
  await db.schema
    .createIndex('deliveries_ready')
    .on('deliveries')
    .columns(['state', 'priority', 'due_at', 'id'])
    .execute();
  await db.schema
    .createIndex('deliveries_subject')
    .on('deliveries')
    .columns(['subject', 'due_at'])
    .execute();
  await db.schema.createIndex('deliveries_after').on('deliveries').column('after_key').execute();
  await db.schema
    .createIndex('deliveries_lane')
    .on('deliveries')
    .columns(['lane', 'state'])
    .execute();
  await db.schema.createIndex('deliveries_due').on('deliveries').column('due_at').execute();
  // Whoever claims changes this row first, and so holds it: claims of several processes come one
  // after the other, each seeing what the one before took.
  await db.schema
    .createTable('delivery_turn')
    .addColumn('claims', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into delivery_turn (claims) values (0)`.execute(db);
}
