import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate, SQLITE_MIGRATIONS } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';

// A new database is always the same, and making its tables was a tenth of the suite's work. So it is
// made once for all tests of a worker, by the very code that a bot makes it with.
let file: Promise<Uint8Array> | null = null;
let memory: Promise<Uint8Array> | null = null;

async function firstStart(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'courant-store-'));
  const path = join(folder, 'courant.db');
  const store = await openStore({
    url: `file:${path}`,
    clock: movedClock(),
    log: keptLog(),
    exclusive: true,
  });
  await store.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

async function firstTables(): Promise<Uint8Array> {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  await migrate(db, SQLITE_MIGRATIONS);
  const bytes = database.serialize();
  database.close();
  return bytes;
}

/** Puts the file there that a first start leaves: all tables, and nothing in them. */
export async function readyMadeFile(path: string): Promise<void> {
  file ??= firstStart();
  writeFileSync(path, await file, { flag: 'wx', mode: 0o600 });
}

/** The same tables in memory. */
export async function readyMadeTables() {
  memory ??= firstTables();
  const database = new DatabaseSync(':memory:');
  database.deserialize(await memory);
  return { db: new Kysely<Schema>({ dialect: sqliteDialect(database) }), database };
}
