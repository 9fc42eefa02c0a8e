import type { Said } from '../../core/reply.ts';
import { say } from '../../words/say.ts';
import type { IsAllowed } from './allowed-hosts.ts';
import { describeUrl } from './describe-url.ts';
import { FetchProblem } from './fetch-problem.ts';

/** Longer than addresses of articles and feeds are; PostgreSQL takes 2,700 bytes into an index. */
const LONGEST_ADDRESS = 2_600;

/**
 * An address from a person, a feed or a redirect, checked as it is written; where it leads is
 * checked when it is connected to (guarded-agent). Without fragment and without the dot that may
 * end a host's name.
 *
 * @param base what it is relative to.
 * @throws FetchProblem bad-address or forbidden-address.
 */
export function readAddress(address: string, isAllowed: IsAllowed, base?: URL): URL {
  if (address.length > LONGEST_ADDRESS) throw tooLong();
  const url = URL.parse(address, base);
  if (url === null) throw bad(say('fetch.address-unreadable'));
  // Signs beyond ASCII are written with three letters for each byte.
  if (url.href.length > LONGEST_ADDRESS) throw tooLong();
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw bad(say('fetch.address-of-other-kind', { protocol: url.protocol }));
  const where = describeUrl(url);
  if (url.username !== '' || url.password !== '')
    throw bad(say('fetch.address-with-password', { where }));
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (isAllowed(url.hostname, portOf(url))) return url;
  if (portOf(url) !== 80 && portOf(url) !== 443)
    throw forbidden(say('fetch.other-port', { where }));
  return url;
}

/** The port that an address leads to, also where it is not written. */
export function portOf(url: { readonly protocol: string; readonly port: string }): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** @param where as describeUrl says it. */
export function insideProblem(where: string): FetchProblem {
  return forbidden(say('fetch.not-public', { where }));
}

const tooLong = () => bad(say('fetch.address-too-long'));
const bad = (said: Said) => new FetchProblem('bad-address', said);
const forbidden = (said: Said) => new FetchProblem('forbidden-address', said);
