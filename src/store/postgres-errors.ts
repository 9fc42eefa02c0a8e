import { UserError } from '../core/errors.ts';
import type { Phrase } from '../words/phrases.ts';
import { refusal } from '../words/say.ts';

/**
 * What each failure that is nobody's bug means to the operator, and what to do next. The codes are
 * PostgreSQL's, https://www.postgresql.org/docs/current/errcodes-appendix.html, and the system's.
 */
const MEANINGS: Readonly<Record<string, Phrase>> = {
  ECONNREFUSED: 'database.unreachable',
  ENOTFOUND: 'database.unreachable',
  EAI_AGAIN: 'database.unreachable',
  EHOSTUNREACH: 'database.unreachable',
  ENETUNREACH: 'database.unreachable',
  ETIMEDOUT: 'database.unreachable',
  ENOENT: 'database.unreachable',
  '57P03': 'database.unreachable',
  ECONNRESET: 'database.connection-broke',
  EPIPE: 'database.connection-broke',
  '08003': 'database.connection-broke',
  '08006': 'database.connection-broke',
  '57P01': 'database.connection-broke',
  '57P02': 'database.connection-broke',
  '25P03': 'database.connection-broke',
  '28000': 'database.login-refused',
  '28P01': 'database.login-refused',
  '3D000': 'database.none-of-that-name',
  '42501': 'database.not-owner',
  '42P07': 'database.of-another-program',
  '53100': 'database.server-full',
  '53300': 'database.no-connection-left',
  '25006': 'database.standby',
  '40001': 'database.busy',
  '40P01': 'database.busy',
  '55P03': 'database.busy',
};

/** pg's own failures have no code. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, phrase: Phrase])[] = [
  [/timeout exceeded when trying to connect|connection timeout/i, 'database.unreachable'],
  [/connection terminated|not queryable|client was closed/i, 'database.connection-broke'],
  [/password must be a string/i, 'database.login-refused'],
  [/does not support SSL/i, 'database.no-tls'],
];

/** A UserError where the server or the way to it is to blame, with the cause; otherwise the error itself. */
export function translatePostgresError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const code = 'code' in error ? String(error.code) : '';
  const phrase =
    (Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined) ??
    BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1];
  return phrase === undefined ? error : refusal(phrase, {}, error);
}
