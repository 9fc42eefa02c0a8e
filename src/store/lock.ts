import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/errors.ts';
import { isBusy, translateSqliteError } from './sqlite-errors.ts';

/**
 * Holds the operating system's lock on `<path>.lock`, so that one bot at most runs on a database.
 * It is the lock that SQLite takes on a file: it goes with the process whatever ends it, leaves
 * nothing stale behind, and knows no process ids, which repeat in containers.
 *
 * @returns lets go of it
 * @throws UserError where another bot holds it, or the folder cannot be written to
 */
export function takeLock(path: string): () => void {
  let holder: DatabaseSync | null = null;
  try {
    holder = new DatabaseSync(`${path}.lock`, { timeout: 0 });
    holder.exec('begin exclusive');
  } catch (error) {
    holder?.close();
    if (!isBusy(error)) throw translateSqliteError(error);
    throw new UserError(
      'Another bot is already running on this database. Stop it first, or choose another DATABASE_URL.',
      { cause: error },
    );
  }
  const held = holder;
  return () => held.close();
}
