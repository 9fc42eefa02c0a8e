import pg from 'pg';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';

/** Connections of one process: its jobs and answers at the same time. A server has a hundred by default. */
const CONNECTIONS = 10;

/** Milliseconds that opening a connection may take, or waiting for one of ours to be free. */
const CONNECT_TIMEOUT = 10_000;

/** A bigint comes as text otherwise; ids and times are far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
};

/** What the server shows as the program that a connection belongs to, for those of the bot. */
export const BOT_NAME = 'courant bot';

/**
 * Connections to a server, opened as they are needed.
 *
 * @param name what the server shows as the program
 * @throws UserError where the address cannot be read
 */
export function openPool(url: string, { name, log }: { name: string; log: Logger }): pg.Pool {
  const pool = createPool(url, name);
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'a connection to the database broke'));
  // One that breaks while it is used tells the query as well.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function createPool(url: string, name: string): pg.Pool {
  const options: pg.PoolConfig = {
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    max: CONNECTIONS,
    // For the doctor, which sees by it that the bot runs.
    min: 1,
    types,
  };
  requireReadable(options);
  return new pg.Pool(options);
}

/** A pool reads the address at the first connection only; a client that is never connected does at once. */
function requireReadable(options: pg.ClientConfig): void {
  try {
    new pg.Client(options);
  } catch {
    // Without the cause, which has the address with its password.
    throw new UserError(
      'DATABASE_URL is no address of a database. Write it as postgres://user:password@host:5432/courant; signs such as @ and / in the password are written as %40 and %2F.',
    );
  }
}
