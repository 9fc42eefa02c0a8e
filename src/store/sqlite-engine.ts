import { Kysely } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { Engine } from './engine.ts';
import { takeLock } from './lock.ts';
import { migrate, SQLITE_MIGRATIONS } from './migrations.ts';
import { createRecentEvents } from './recent-events.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { openDatabaseFile } from './sqlite-file.ts';
import { createSqliteSearch } from './sqlite-search.ts';
import { sqliteSearchIndex } from './sqlite-search-index.ts';
import { createUpkeep } from './upkeep.ts';

interface SqliteOptions {
  readonly path: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** True for the bot, of which there is one on a file. */
  readonly exclusive: boolean;
}

/**
 * Opens a database file of SQLite's.
 *
 * @throws UserError where the file or the disk will not do, where the file is of a newer version,
 * and where another bot holds it
 */
export async function openSqlite(options: SqliteOptions): Promise<Engine> {
  const { path, clock, log } = options;
  const unlock = options.exclusive ? takeLock(path) : () => {};
  try {
    const { db, upkeep } = await openTables(options);
    const durable = openDurable(path, upkeep.wrote);
    const search = createSqliteSearch({ path, clock, log });
    return {
      db,
      durable,
      index: sqliteSearchIndex,
      search,
      takeEvent: createRecentEvents(clock),
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

async function openTables({ path, clock, log }: SqliteOptions) {
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

/** A second connection to the same file, whose commits wait for the disk. */
function openDurable(path: string, wrote: () => void): Kysely<Schema> {
  const file = openDatabaseFile(path);
  file.exec('pragma synchronous = full; pragma wal_autocheckpoint = 0');
  return new Kysely<Schema>({ dialect: sqliteDialect(file, wrote) });
}

/** The one connection is free again once all that was asked before is done. */
const atRest = (db: Kysely<Schema>) => db.connection().execute(async () => {});
