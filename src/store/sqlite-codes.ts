/** Primary result codes of SQLite, https://www.sqlite.org/rescode.html */
export const BUSY = 5;
export const LOCKED = 6;
export const READONLY = 8;
export const IOERR = 10;
export const CORRUPT = 11;
export const FULL = 13;
export const CANTOPEN = 14;
export const NOTADB = 26;

/** The primary result code of an error from node:sqlite; null for any other error. */
export function resultCode(error: unknown): number | null {
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
