import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** @param id the type of a key that the engine numbers by itself, upward and never twice */
export function conversationsMigration(id: 'integer' | 'bigserial'): Migration {
  return { up: (db) => createConversations(db, id) };
}

async function createConversations(
  db: Kysely<unknown>,
  id: 'integer' | 'bigserial',
): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.unique())
    .addColumn('thread_key', 'text', (column) => column.unique())
    .addColumn('own', 'integer', (column) => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('articles', 'text', (column) => column.notNull())
    .addColumn('opened_by', 'text', (column) => column.notNull())
    .addColumn('used_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('conversations_used').on('conversations').column('used_at').execute();
  await db.schema
    .createIndex('conversations_opened_by')
    .on('conversations')
    .column('opened_by')
    .execute();

  await db.schema
    .createTable('questions')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('conversation_id', 'bigint', (column) =>
      column.notNull().references('conversations.id').onDelete('cascade'),
    )
    .addColumn('source_id', 'text', (column) => column.notNull().unique())
    .addColumn('asker_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('days', 'integer')
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('delivery_key', 'text')
    .execute();
  await db.schema
    .createIndex('questions_conversation')
    .on('questions')
    .columns(['conversation_id', 'state', 'id'])
    .execute();
  await db.schema.createIndex('questions_state').on('questions').columns(['state', 'id']).execute();
  await db.schema
    .createIndex('questions_asker')
    .on('questions')
    .columns(['asker_id', 'asked_at'])
    .execute();
}
