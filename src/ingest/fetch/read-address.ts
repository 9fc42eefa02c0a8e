import type { IsAllowed } from './allowed-hosts.ts';
import { describeUrl } from './describe-url.ts';
import { FetchProblem } from './fetch-problem.ts';

/** Longer than addresses of articles and feeds are; browsers and servers take little more. */
const LONGEST_ADDRESS = 4_000;

/**
 * An address from a person, a feed or a redirect, checked as it is written; where it leads is
 * checked when it is connected to (guarded-agent). Without fragment and without the dot that may
 * end a host's name.
 *
 * @param base what it is relative to.
 * @throws FetchProblem bad-address or forbidden-address.
 */
export function readAddress(address: string, isAllowed: IsAllowed, base?: URL): URL {
  if (address.length > LONGEST_ADDRESS) throw bad('An address is too long to be fetched.');
  const url = URL.parse(address, base);
  if (url === null)
    throw bad('An address cannot be read; it should look like https://example.com/feed.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw bad(`An address with ${url.protocol} cannot be fetched, only https: and http:.`);
  const where = describeUrl(url);
  if (url.username !== '' || url.password !== '')
    throw bad(`The address of ${where} has a user name or password in it; give it without them.`);
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (isAllowed(url.hostname, portOf(url))) return url;
  if (portOf(url) !== 80 && portOf(url) !== 443)
    throw forbidden(`${where} is not on port 80 or 443, and others are not fetched.`);
  return url;
}

/** The port that an address leads to, also where it is not written. */
export function portOf(url: { readonly protocol: string; readonly port: string }): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** @param where as describeUrl says it. */
export function insideProblem(where: string): FetchProblem {
  return forbidden(`${where} is not on the public internet, and others are not fetched.`);
}

const bad = (message: string) => new FetchProblem('bad-address', message);
const forbidden = (message: string) =>
  new FetchProblem(
    'forbidden-address',
    `${message} An operator can open a host of their own with FETCH_ALLOW_HOSTS.`,
  );
