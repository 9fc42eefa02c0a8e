import { Kysely } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { Store } from '../core/store.ts';
import { createArticleStore } from './articles.ts';
import { createCaches } from './cache.ts';
import { createConversationStore } from './conversations.ts';
import { databasePath } from './database-path.ts';
import { createDigestStore } from './digests.ts';
import { createFeedStore } from './feeds.ts';
import { forgetConversations } from './forget-conversations.ts';
import { forgetDeliveries } from './forget-deliveries.ts';
import { forgetFeeds } from './forget-feeds.ts';
import { createHistory } from './history.ts';
import { takeLock } from './lock.ts';
import { migrate, SQLITE_MIGRATIONS } from './migrations.ts';
import { createOutbox } from './outbox.ts';
import type { Schema } from './schema.ts';
import { createSettingsStore } from './settings.ts';
import { createSpendStore } from './spend.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { openDatabaseFile } from './sqlite-file.ts';
import { createSqliteSearch } from './sqlite-search.ts';
import { sqliteSearchIndex } from './sqlite-search-index.ts';
import { createUpkeep } from './upkeep.ts';

interface StoreOptions {
  /** `file:` and a path from the current folder; missing folders are made. */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** True for the bot, of which there is one on a database; false for an operator's command. */
  readonly exclusive: boolean;
}

/**
 * Opens the store, and makes it or brings it up to date where that is needed.
 *
 * @throws UserError where the address, the file or the disk will not do, where the file is of a
 * newer version, and where another bot holds it
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { clock, log } = options;
  const path = databasePath(options.url);
  const unlock = options.exclusive ? takeLock(path) : () => {};
  try {
    const { db, upkeep } = await openTables(path, options);
    const durable = openDurable(path, upkeep.wrote);
    const search = createSqliteSearch({ path, clock, log });
    const caches = createCaches(db, clock);
    const articles = createArticleStore(db, clock, sqliteSearchIndex);
    return {
      articles,
      search,
      feeds: createFeedStore(db, clock, sqliteSearchIndex),
      digests: createDigestStore(durable, clock),
      outbox: createOutbox(durable, clock),
      history: createHistory(db, articles),
      settings: createSettingsStore(db),
      spend: createSpendStore(durable),
      conversations: createConversationStore(durable, clock),
      cache: caches.open,
      sweep: async () =>
        (await caches.sweep()) +
        (await forgetFeeds(db, sqliteSearchIndex, clock.now())) +
        (await forgetDeliveries(db, clock.now())) +
        (await forgetConversations(db, clock.now())),
      async close() {
        await search.close();
        await atRest(durable);
        await atRest(db);
        await durable.destroy();
        await upkeep.close();
        await db.destroy();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openTables(path: string, { clock, log }: StoreOptions) {
  const file = openDatabaseFile(path);
  const upkeep = createUpkeep(file, { path, clock, log });
  const db = new Kysely<Schema>({ dialect: sqliteDialect(file, upkeep.wrote) });
  try {
    await migrate(db, SQLITE_MIGRATIONS);
    return { db, upkeep };
  } catch (error) {
    await upkeep.close();
    await db.destroy();
    throw error;
  }
}

/**
 * A second connection to the same file, for what must survive a power cut once it is said to be
 * stored: what was claimed and what was posted.
 */
function openDurable(path: string, wrote: () => void): Kysely<Schema> {
  const file = openDatabaseFile(path);
  file.exec('pragma synchronous = full; pragma wal_autocheckpoint = 0');
  return new Kysely<Schema>({ dialect: sqliteDialect(file, wrote) });
}

/** The one connection is free again once all that was asked before is done. */
const atRest = (db: Kysely<Schema>) => db.connection().execute(async () => {});
