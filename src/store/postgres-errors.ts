import { UserError } from '../core/errors.ts';

const UNREACHABLE =
  'The database server cannot be reached. Check that PostgreSQL runs, and its address in DATABASE_URL.';
const REFUSED =
  'The database server refuses the user or the password in DATABASE_URL. Check both; signs such as @ and / in them are written as %40 and %2F.';
const BROKEN = 'The connection to the database server broke. Try again in a moment.';
const BUSY = 'The database is busy with somebody else’s change. Try again in a moment.';

/**
 * What each failure that is nobody's bug means to the operator, and what to do next. The codes are
 * PostgreSQL's, https://www.postgresql.org/docs/current/errcodes-appendix.html, and the system's.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  EAI_AGAIN: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  ENOENT: UNREACHABLE,
  '57P03': UNREACHABLE,
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  '08003': BROKEN,
  '08006': BROKEN,
  '57P01': BROKEN,
  '57P02': BROKEN,
  '25P03': BROKEN,
  '28000': REFUSED,
  '28P01': REFUSED,
  '3D000':
    'The database server has no database of the name in DATABASE_URL. Make it with createdb, then try again.',
  '42501':
    'The user in DATABASE_URL may not do this in the database. Make that user its owner, then try again.',
  '42P07':
    'The database has tables of another program. Give Courant a database of its own; this one was left as it is.',
  '53100':
    'The disk of the database server is full, so this was not stored. Free some space there.',
  '53300':
    'The database server has no connection left. Stop what does not need one, or raise its max_connections.',
  '25006':
    'The database server takes no changes, as a standby does. Set DATABASE_URL to the one that does.',
  '40001': BUSY,
  '40P01': BUSY,
  '55P03': BUSY,
};

/** pg's own failures have no code. */
const MESSAGES: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/timeout exceeded when trying to connect|connection timeout/i, UNREACHABLE],
  [/connection terminated|not queryable|client was closed/i, BROKEN],
  [/password must be a string/i, REFUSED],
  [
    /does not support SSL/i,
    'The database server speaks no TLS, which sslmode in DATABASE_URL asks for. Take sslmode out, or turn TLS on there.',
  ],
];

/** A UserError where the server or the way to it is to blame, with the cause; otherwise the error itself. */
export function translatePostgresError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const code = 'code' in error ? String(error.code) : '';
  const sentence =
    (Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined) ??
    MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1];
  return sentence === undefined ? error : new UserError(sentence, { cause: error });
}
