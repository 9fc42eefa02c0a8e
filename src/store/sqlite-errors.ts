import { UserError } from '../core/errors.ts';

/** Primary result codes of SQLite, https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** What each failure that is nobody's bug means to the operator, and what to do next. */
const SENTENCES: ReadonlyMap<number, string> = new Map([
  [
    BUSY,
    'The database is in use by another command. Wait until that has finished, then try again.',
  ],
  [
    READONLY,
    'The database cannot be written to. Check the permissions of the file and its folder.',
  ],
  [
    IOERR,
    'Reading or writing the database failed on the disk. Check the disk, and how full it is, then try again.',
  ],
  [CORRUPT, 'The database file is damaged. Put a backup in its place; nothing was changed in it.'],
  [FULL, 'The disk is full, so this was not stored. Free some space, then try again.'],
  [
    CANTOPEN,
    'The database file cannot be opened. Check that its folder exists and that you may write to it.',
  ],
  [
    NOTADB,
    'The database file is not a database. Put a backup in its place, or choose another DATABASE_URL; the file was left as it is.',
  ],
]);

/** The primary result code of an error from node:sqlite; null for any other error. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}

/** Whether somebody else holds the database for the moment, so that trying again helps. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** Whether what is in the file is the trouble, so that trying again does not help. */
export function isDamaged(error: unknown): boolean {
  const code = resultCode(error);
  return code === CORRUPT || code === NOTADB;
}

/** A UserError where the disk or the file is to blame, with the cause; otherwise the error itself. */
export function translateSqliteError(error: unknown): unknown {
  const code = resultCode(error);
  const sentence = code === null ? undefined : SENTENCES.get(code === LOCKED ? BUSY : code);
  return sentence === undefined ? error : new UserError(sentence, { cause: error });
}
