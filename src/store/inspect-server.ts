import { Kysely, sql } from 'kysely';
import type { Logger } from '../core/logger.ts';
import { type DatabaseContent, readContent } from './database-content.ts';
import { POSTGRES_MIGRATIONS, stepsBehind } from './migrations.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { BOT_NAME, openPool } from './postgres-pool.ts';
import type { Schema } from './schema.ts';

/** How a database on a server is. */
export interface ServerState {
  /** PostgreSQL's own, such as `17.6`. */
  readonly version: string;
  /** Whether a bot is connected to the database. */
  readonly running: boolean;
  /** Null where the tables are not made yet, or of an older version. */
  readonly content: DatabaseContent | null;
  /** Whether the tables are not made yet. */
  readonly isNew: boolean;
}

/**
 * Looks at a database on a server, and leaves it as it is.
 *
 * @param now epoch milliseconds
 * @throws UserError where the server cannot be used, and where the database is of a newer version
 */
export async function inspectServer(url: string, now: number, log: Logger): Promise<ServerState> {
  const pool = openPool(url, { name: 'courant', log });
  const db = new Kysely<Schema>({ dialect: postgresDialect(pool) });
  try {
    const behind = await stepsBehind(db, POSTGRES_MIGRATIONS);
    const { rows } = await sql<{ version: string; running: boolean }>`
      select current_setting('server_version') as version, exists (
        select 1 from pg_stat_activity
        where datname = current_database() and application_name = ${BOT_NAME}
      ) as running`.execute(db);
    const [{ version, running } = { version: '', running: false }] = rows;
    const content = behind > 0 ? null : await readContent(db, now);
    const isNew = behind === Object.keys(POSTGRES_MIGRATIONS).length;
    return { version, running, content, isNew };
  } finally {
    await db.destroy();
  }
}
