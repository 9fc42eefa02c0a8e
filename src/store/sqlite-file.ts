import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/errors.ts';
import { translateSqliteError } from './sqlite-errors.ts';

/** Marks a file as ours in its header ("Cour" in ASCII), so that we never write into another's. */
const APPLICATION_ID = 0x436f7572;

/** How long opening waits for another process that opens it too, milliseconds. */
const OPEN_TIMEOUT = 5_000;

/**
 * Opens the database file for reading and writing, or makes it.
 *
 * WAL lets others read while one writes. `synchronous=NORMAL` survives the end of the process;
 * a power cut may lose the last moments, never the whole.
 *
 * @throws UserError where the file is no database, damaged, another program's or not writable
 */
export function openDatabaseFile(path: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: OPEN_TIMEOUT });
    const isNew = checkOwner(database);
    // Only where it is new: marking writes, and a file that is refused later stays as it was.
    if (isNew) database.exec(`pragma application_id = ${APPLICATION_ID}`);
    // The write that is taken back tells now, and not at somebody's first question, that the file
    // cannot be written to.
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = normal;
      pragma foreign_keys = on;
      begin immediate;
      pragma user_version = 0;
      rollback;
      pragma busy_timeout = 0;
    `);
    return database;
  } catch (error) {
    database?.close();
    throw translateSqliteError(error);
  }
}

/** Whether the file was made by us. */
export const isOurs = (database: DatabaseSync): boolean => markOf(database) === APPLICATION_ID;

const markOf = (database: DatabaseSync) =>
  database.prepare('pragma application_id').get()?.application_id;

/**
 * @returns whether nobody has written to the file yet
 * @throws UserError where it is another program's
 */
export function checkOwner(database: DatabaseSync): boolean {
  // In this order: another process that makes the file just now marks it before it fills it.
  const content = database.prepare('select 1 from sqlite_schema limit 1').get();
  const mark = markOf(database);
  if (mark === APPLICATION_ID) return false;
  if (mark === 0 && content === undefined) return true;
  throw new UserError(
    'The database file belongs to another program. Choose another DATABASE_URL; the file was left as it is.',
  );
}
