import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/errors.ts';
import { isBusy } from './sqlite-codes.ts';
import { translateSqliteError } from './sqlite-errors.ts';

/**
 * Holds the operating system's lock on `<path>.lock`, so that one bot at most runs on a database.
 * It is the lock that SQLite takes on a file: it goes with the process whatever ends it, leaves
 * nothing stale behind, and knows no process ids, which repeat in containers.
 *
 * @returns lets go of it
 * @throws UserError where another bot holds it, or the folder cannot be written to
 */
export function takeLock(path: string): () => void {
  const held = tryLock(path);
  if (held !== null) return () => held.close();
  throw new UserError(
    'Another bot is already running on this database. Stop it first, or choose another DATABASE_URL.',
  );
}

/**
 * Whether a bot holds it now. To know, it is taken for a moment.
 *
 * @throws UserError where the folder cannot be written to
 */
export function isLocked(path: string): boolean {
  if (!existsSync(lockFile(path))) return false;
  const held = tryLock(path);
  held?.close();
  return held === null;
}

const lockFile = (path: string) => `${path}.lock`;

/** Null where somebody else holds it. */
function tryLock(path: string): DatabaseSync | null {
  let holder: DatabaseSync | null = null;
  try {
    holder = new DatabaseSync(lockFile(path), { timeout: 0 });
    holder.exec('begin exclusive');
    return holder;
  } catch (error) {
    holder?.close();
    if (isBusy(error)) return null;
    throw translateSqliteError(error);
  }
}
