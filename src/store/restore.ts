import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { UserError } from '../core/errors.ts';
import { copyDatabase } from './copy-database.ts';
import { doubtDeliveries } from './doubt-deliveries.ts';
import { translateFileError } from './file-errors.ts';
import { takeLock } from './lock.ts';
import { migrate, SQLITE_MIGRATIONS } from './migrations.ts';
import type { Schema } from './schema.ts';
import { isDamaged } from './sqlite-codes.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { checkOwner } from './sqlite-file.ts';

/**
 * Puts a backup in the place of the database, whole or not at all. What was there is kept beside it.
 *
 * @param path of the database
 * @param now epoch milliseconds
 * @returns where the former database is; null where there was none
 * @throws UserError while a bot or a command uses the database, and where the backup will not do
 */
export async function restore(path: string, backup: string, now: number): Promise<string | null> {
  if (!existsSync(backup)) throw new UserError(`There is no file ${backup}.`);
  const unlock = takeLock(path);
  const draft = `${path}-${randomUUID()}`;
  try {
    await copyDatabase(backup, draft);
    await bringUpToDate(draft, now);
    requireUnused(path);
    const kept = await setAside(path, now);
    await rename(draft, path);
    return kept;
  } catch (error) {
    await rm(draft, { force: true });
    throw translateFileError(error, path);
  } finally {
    unlock();
  }
}

/** An older one is brought up to date. What was due until now is not posted before it is looked for. */
async function bringUpToDate(path: string, now: number): Promise<void> {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(new DatabaseSync(path)) });
  try {
    await migrate(db, SQLITE_MIGRATIONS);
    await doubtDeliveries(db, now);
  } finally {
    await db.destroy();
  }
}

/** Who had it open would go on in the file that was moved away. A damaged one is why it is restored. */
function requireUnused(path: string): void {
  if (!existsSync(path)) return;
  let file: DatabaseSync | null = null;
  try {
    file = new DatabaseSync(path);
    checkOwner(file);
    // Nobody else may have it open for that; it also moves the log into the file.
    file.exec('pragma journal_mode = delete');
  } catch (error) {
    if (!isDamaged(error)) throw translateSqliteError(error);
  } finally {
    file?.close();
  }
}

/** Keeps it under another name, with its log where that is left: it would be taken for the new one's. */
async function setAside(path: string, now: number): Promise<string | null> {
  const stamp = new Date(now).toISOString().replaceAll(/[-:.]/g, '');
  const kept = `${path}-before-${stamp}`;
  for (const part of ['-wal', '-shm', '-journal'])
    if (existsSync(`${path}${part}`)) await rename(`${path}${part}`, `${kept}${part}`);
  if (!existsSync(path)) return null;
  // A second name, so that there is a database in its place at every moment.
  await link(path, kept);
  return kept;
}
