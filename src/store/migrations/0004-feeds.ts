import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** @param id the type of a key that the engine numbers by itself, upward and never twice */
export function feedsMigration(id: 'integer' | 'bigserial'): Migration {
  return { up: (db) => createFeeds(db, id) };
}

async function createFeeds(db: Kysely<unknown>, id: 'integer' | 'bigserial'): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('id', id, (column) =>
      id === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('address', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('site_url', 'text')
    .addColumn('language', 'text')
    .addColumn('unfollowed_at', 'bigint')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('poll_interval', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint')
    .addColumn('last_outcome', 'text')
    .addColumn('bytes', 'bigint')
    .addColumn('new_items', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('broken', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('feeds_due').on('feeds').column('next_at').execute();
  await db.schema.createIndex('feeds_unfollowed').on('feeds').column('unfollowed_at').execute();

  await db.schema
    .createTable('follows')
    .addColumn('follower', 'text', (column) => column.notNull())
    .addColumn('feed_id', 'bigint', (column) => column.notNull().references('feeds.id'))
    .addColumn('followed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('follows_key', ['follower', 'feed_id'])
    .execute();
  await db.schema.createIndex('follows_feed').on('follows').column('feed_id').execute();

  await db.schema
    .alterTable('articles')
    .addColumn('background', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable('feed_items')
    .addColumn('feed_id', 'bigint', (column) => column.notNull().references('feeds.id'))
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('article_id', 'bigint', ofArticle)
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_items_key', ['feed_id', 'identity'])
    .execute();
  await db.schema
    .createIndex('feed_items_article')
    .on('feed_items')
    .columns(['article_id', 'seen_at'])
    .execute();

  await db.schema
    .createTable('article_versions')
    .addColumn('article_id', 'bigint', ofArticle)
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_versions_key', ['article_id', 'fingerprint'])
    .execute();

  await db.schema
    .createTable('article_addresses')
    .addColumn('article_id', 'bigint', ofArticle)
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_addresses_key', ['article_id', 'url'])
    .execute();
}

const ofArticle = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('articles.id').onDelete('cascade');
