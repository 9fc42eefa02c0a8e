import { errors } from 'undici';
import type { Phrase } from '../../words/phrases.ts';
import { say } from '../../words/say.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FailureReason } from './fetched.ts';

/** Codes of errors, by how they begin; the first that fits. */
const BY_CODE: readonly (readonly [RegExp, Explained])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_)/, 'dns'],
  [/^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)/, 'timeout'],
  [/^(?:ECONN|EHOST|ENET|EADDRNOTAVAIL|EACCES|EPERM|EPIPE)/, 'refused'],
  [/^UND_ERR_HEADERS_OVERFLOW/, 'too-large'],
  [/^UND_ERR_(?:DESTROYED|CLOSED)/, 'stopped'],
  [/^(?:HPE_|UND_ERR_(?!INVALID_ARG))/, 'garbled'],
  [/^(?:EPROTO|ERR_TLS|ERR_SSL)/, 'tls'],
  // What OpenSSL finds wrong with a certificate.
  [/^(?:CERT_|CRL_|CA_|EE_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_(?:CA|PURPOSE))/, 'tls'],
  [/^(?:PATH_LENGTH_|HOSTNAME_MISMATCH|ERROR_IN_CERT)/, 'tls'],
];

const SENTENCES = {
  dns: 'fetch.unknown-host',
  refused: 'fetch.refused',
  tls: 'fetch.unsafe',
  timeout: 'fetch.too-slow',
  'too-large': 'fetch.headers-too-large',
  garbled: 'fetch.broke-off',
  stopped: 'fetch.stopped',
} as const satisfies Partial<Record<FailureReason, Phrase>>;

type Explained = keyof typeof SENTENCES;

/**
 * What an error on the way to a site means to an operator. Errors of the network have messages with
 * whole addresses in them, so that only their codes are used.
 *
 * @param where the address, as describeUrl says it.
 * @throws the error itself where it is none of the network but a bug.
 */
export function explainProblem(error: unknown, where: string): FetchProblem {
  if (error instanceof FetchProblem) return error;
  const reason = reasonOf(error);
  if (reason === null) throw error;
  return new FetchProblem(reason, say(SENTENCES[reason], { where }), { cause: error });
}

function reasonOf(error: unknown): Explained | null {
  if (error instanceof errors.HTTPParserError) return 'garbled';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_CODE.find(([beginning]) => beginning.test(code))?.[1] ?? null;
}
