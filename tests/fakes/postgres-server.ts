import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { openPool } from '../../src/store/postgres-pool.ts';
import { keptLog } from './kept-log.ts';

/** A real server's address where there is one, such as `postgres://postgres@127.0.0.1:5432/postgres`. */
export const TEST_SERVER = process.env.TEST_POSTGRES_URL;

/** A new database on the real server, and how to be rid of it. */
async function createDatabase(server: string) {
  const name = `courant_test_${randomUUID().replaceAll('-', '')}`;
  const ask = async (sql: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await ask(`create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return { url: address.href, drop: () => ask(`drop database ${name} with (force)`) };
}

/** A new database on the real server, which goes when the test is over; for tests that need one. */
export async function databaseForTest(): Promise<string> {
  if (TEST_SERVER === undefined) throw new Error('TEST_POSTGRES_URL names no server');
  const { url, drop } = await createDatabase(TEST_SERVER);
  onTestFinished(drop);
  return url;
}

/** Connections to an empty database: on the real server where there is one, otherwise in PGlite. */
export async function openTestPool(): Promise<{ pool: PostgresPool; close(): Promise<void> }> {
  if (TEST_SERVER === undefined) return { pool: pglitePool(new PGlite()), close: async () => {} };
  const { url, drop } = await createDatabase(TEST_SERVER);
  const pool = openPool(url, { name: 'courant tests', log: keptLog() });
  return { pool, close: drop };
}

/** PGlite is one connection: each has it for itself until it is given back. */
function pglitePool(pglite: PGlite): PostgresPool {
  let free = Promise.resolve();
  const client = {
    async query(sql: string, parameters: readonly unknown[]) {
      const { rows, affectedRows } = await pglite.query(sql, [...parameters]);
      const [command = ''] = /[a-z]+/i.exec(sql) ?? [];
      return { rows, rowCount: affectedRows ?? 0, command: command.toUpperCase() };
    },
  };
  return {
    options: {},
    async connect() {
      const before = free;
      const { promise, resolve } = Promise.withResolvers<void>();
      free = promise;
      await before;
      return Object.assign(Object.create(client), { release: resolve });
    },
    end: () => pglite.close(),
  };
}
