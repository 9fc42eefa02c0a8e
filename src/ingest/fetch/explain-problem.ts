import { errors } from 'undici';
import { FetchProblem } from './fetch-problem.ts';
import type { FailureReason } from './fetched.ts';

/** Codes of errors, by how they begin; the first that fits. */
const BY_CODE: readonly (readonly [RegExp, FailureReason])[] = [
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

const SENTENCES: Readonly<Partial<Record<FailureReason, string>>> = {
  dns: 'has no address on the internet; is the name right?',
  refused: 'refuses connections or cannot be reached.',
  tls: 'cannot be reached safely: its certificate is not valid.',
  timeout: 'took too long to answer.',
  'too-large': 'sends more headers than are read.',
  garbled: 'broke off in the middle, or does not answer as a web server does.',
  stopped: 'was not fetched: the work was given up.',
};

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
  return new FetchProblem(reason, `${where} ${SENTENCES[reason]}`, { cause: error });
}

function reasonOf(error: unknown): FailureReason | null {
  if (error instanceof errors.HTTPParserError) return 'garbled';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_CODE.find(([beginning]) => beginning.test(code))?.[1] ?? null;
}
