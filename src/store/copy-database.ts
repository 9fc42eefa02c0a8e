import { open, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/errors.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { isOurs } from './sqlite-file.ts';

/** In one step, so that one moment is copied: between two of them, others may write. */
const ALL_PAGES = 0x7fffffff;

/** Milliseconds that reading waits for somebody who has the file for himself. */
const TIMEOUT = 5_000;

/**
 * Copies a database, also one that is written to meanwhile, into one new file that its owner alone
 * may read. The copy is as it was at one moment, whole, and on the disk; or it is not there.
 *
 * @throws UserError where there is no database of ours, or it is damaged, or the copy cannot be
 *   written
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const file = await open(to, 'wx', 0o600);
  try {
    await copyPages(from, to);
    checkCopy(from, to);
    await file.sync();
  } catch (error) {
    for (const part of ['', '-wal', '-shm', '-journal']) await rm(`${to}${part}`, { force: true });
    throw translateSqliteError(error);
  } finally {
    await file.close();
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: TIMEOUT });
  try {
    if (!isOurs(source)) throw new UserError(`${from} is no database of Courant.`);
    await backup(source, to, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}

function checkCopy(from: string, to: string): void {
  const copy = new DatabaseSync(to);
  try {
    // Nothing of it stands in a second file.
    copy.exec('pragma journal_mode = delete');
    const found = copy.prepare('pragma integrity_check(1)').get()?.integrity_check;
    if (found !== 'ok') throw new UserError(`${from} is damaged (${found}).`);
  } finally {
    copy.close();
  }
}
