import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { translatePostgresError } from './postgres-errors.ts';

/**
 * Milliseconds after which the server ends a transaction whose process does nothing any more but
 * has not closed the connection, as one that was suspended.
 */
const IDLE_IN_TRANSACTION = 60_000;

/**
 * A commit waits for the disk, whatever the server does for others: what was claimed and posted must
 * survive a power cut. Set with a query, since poolers between refuse settings at the start.
 */
const SETTINGS = `
  select set_config('idle_in_transaction_session_timeout', '${IDLE_IN_TRANSACTION}', false),
    case when current_setting('synchronous_commit') = 'off'
      then set_config('synchronous_commit', 'on', false) end`;

/**
 * kysely's dialect on a pool of pg's, with failures of server and network as UserErrors. PostgreSQL
 * keeps no NUL in a text: it becomes the sign for what cannot be shown.
 */
export function postgresDialect(pool: PostgresPool): Dialect {
  const known = new WeakMap<PostgresPoolClient, PostgresPoolClient>();
  async function connect(): Promise<PostgresPoolClient> {
    const client = await translated(pool.connect());
    const before = known.get(client);
    if (before !== undefined) return before;
    const guarded = guardClient(client);
    try {
      // Not in kysely's onCreateConnection, which keeps a connection for ever that breaks in it.
      await guarded.query(SETTINGS, []);
    } catch (error) {
      client.release(true);
      throw error;
    }
    known.set(client, guarded);
    return guarded;
  }
  return new PostgresDialect({
    pool: { options: pool.options, connect, end: () => pool.end() },
  });
}

function guardClient(client: PostgresPoolClient): PostgresPoolClient {
  const query = (sql: string, parameters: readonly unknown[]) =>
    translated(client.query(sql, parameters.map(withoutNul)));
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}

const withoutNul = (value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;

async function translated<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw translatePostgresError(error);
  }
}
