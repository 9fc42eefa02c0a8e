import type { Phrase } from '../words/phrases.ts';
import { refusal } from '../words/say.ts';
import {
  BUSY,
  CANTOPEN,
  CORRUPT,
  FULL,
  IOERR,
  LOCKED,
  NOTADB,
  READONLY,
  resultCode,
} from './sqlite-codes.ts';

/** What each failure that is nobody's bug means to the operator, and what to do next. */
const MEANINGS: ReadonlyMap<number | null, Phrase> = new Map([
  [BUSY, 'database.in-use'],
  [LOCKED, 'database.in-use'],
  [READONLY, 'database.read-only'],
  [IOERR, 'database.disk-failed'],
  [CORRUPT, 'database.damaged'],
  [FULL, 'database.disk-full'],
  [CANTOPEN, 'database.not-opened'],
  [NOTADB, 'database.none-in-file'],
]);

/** A UserError where the disk or the file is to blame, with the cause; otherwise the error itself. */
export function translateSqliteError(error: unknown): unknown {
  const phrase = MEANINGS.get(resultCode(error));
  return phrase === undefined ? error : refusal(phrase, {}, error);
}
