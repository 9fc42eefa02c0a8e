import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** @param id the type of a key that the engine numbers by itself, upward and never twice */
export function digestsMigration(id: 'integer' | 'bigserial'): Migration {
  return { up: (db) => createDigests(db, id) };
}

async function createDigests(db: Kysely<unknown>, id: 'integer' | 'bigserial'): Promise<void> {
  await db.schema
    .createTable('digests')
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
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('paused_at', 'bigint')
    .addColumn('trouble', 'text')
    // No window reaches back before: a number of arrival, and its clock time.
    .addColumn('window_after', 'bigint', (column) => column.notNull())
    .addColumn('window_since', 'bigint')
    .addColumn('last_due_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('digests_due')
    .on('digests')
    .columns(['paused_at', 'next_at'])
    .execute();
  await db.schema.createIndex('digests_scope').on('digests').column('scope').execute();

  await db.schema
    .createTable('digest_runs')
    .addColumn('digest_id', 'bigint', (column) =>
      column.notNull().references('digests.id').onDelete('cascade'),
    )
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('window_after', 'bigint', (column) => column.notNull())
    .addColumn('window_up_to', 'bigint', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addColumn('first', 'integer', (column) => column.notNull())
    .addColumn('finished_at', 'bigint')
    .addColumn('failure', 'text')
    .addPrimaryKeyConstraint('digest_runs_key', ['digest_id', 'due_at'])
    .execute();
  await db.schema
    .createIndex('digest_runs_open')
    .on('digest_runs')
    .columns(['finished_at', 'lease_until'])
    .execute();

  await db.schema
    .createTable('told')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'bigint', (column) =>
      column.notNull().references('articles.id').onDelete('cascade'),
    )
    .addColumn('told_at', 'bigint', (column) => column.notNull())
    .addColumn('delivery_key', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('told_key', ['channel_id', 'article_id'])
    .execute();
  await db.schema.createIndex('told_article').on('told').column('article_id').execute();
  await db.schema.createIndex('told_delivery').on('told').column('delivery_key').execute();
}
