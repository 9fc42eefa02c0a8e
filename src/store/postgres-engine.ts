import { Kysely } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { Engine } from './engine.ts';
import { migrate, POSTGRES_MIGRATIONS } from './migrations.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { createEventClaims } from './postgres-events.ts';
import { BOT_NAME, openPool } from './postgres-pool.ts';
import { createPostgresSearch } from './postgres-search.ts';
import { postgresSearchIndex } from './postgres-search-index.ts';
import type { Schema } from './schema.ts';

interface PostgresOptions {
  /** `postgres://` and who, where and which database. */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** True for the bot, false for an operator's command. */
  readonly exclusive: boolean;
}

/**
 * Opens a database on a PostgreSQL server. Any number of bots and commands may share it: what must
 * be done once is claimed by leases in the tables.
 *
 * @throws UserError where the server cannot be used, and where the database is of a newer version
 */
export async function openPostgres(options: PostgresOptions): Promise<Engine> {
  const { url, clock, log } = options;
  const name = options.exclusive ? BOT_NAME : 'courant';
  const db = new Kysely<Schema>({ dialect: postgresDialect(openPool(url, { name, log })) });
  try {
    await migrate(db, POSTGRES_MIGRATIONS);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    durable: db,
    index: postgresSearchIndex,
    search: createPostgresSearch(db, clock),
    takeEvent: createEventClaims(db, clock),
    close: () => db.destroy(),
  };
}
