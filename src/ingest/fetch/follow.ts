import type { IncomingHttpHeaders } from 'node:http';
import type { Agent } from 'undici';
import type { Clock } from '../../core/clock.ts';
import type { Phrase } from '../../words/phrases.ts';
import { say } from '../../words/say.ts';
import type { IsAllowed } from './allowed-hosts.ts';
import { locationOf, retryAtOf } from './answer-headers.ts';
import { describeUrl } from './describe-url.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { HeldHosts } from './held-hosts.ts';
import type { HostGate } from './host-gate.ts';
import { readAddress } from './read-address.ts';
import type { BodyLimit } from './read-body.ts';
import { type Visited, visit } from './visit.ts';

/** Milliseconds. Waiting for one's turn at a host is not counted. */
export interface Deadlines {
  /** DNS and connecting. */
  readonly connect: number;
  /** From the start of a request to the first byte of its answer. */
  readonly firstByte: number;
  /** All requests of one fetch together. */
  readonly total: number;
}

export interface Road {
  readonly agent: Agent;
  readonly clock: Clock;
  readonly gate: HostGate;
  readonly held: HeldHosts;
  readonly isAllowed: IsAllowed;
  readonly deadlines: Deadlines;
}

export interface Journey {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: BodyLimit;
  /** Whether connections are worth keeping for another request soon. */
  readonly keepsConnection: boolean;
  readonly signal: AbortSignal;
  /** Asked before every request; throws what forbids it. */
  readonly mayVisit: (url: URL) => Promise<void>;
}

/** Where a journey ended: an answer of 200–299, or 304. */
export interface Arrival extends Visited {
  readonly url: URL;
  readonly movedTo: URL | null;
}

const MOST_REDIRECTS = 5;
const TOO_BUSY = [429, 503];

/**
 * Follows redirects one by one, each checked like an address from a person.
 *
 * @throws FetchProblem
 */
export async function follow(road: Road, journey: Journey): Promise<Arrival> {
  const { isAllowed, deadlines } = road;
  const seen = new Set<string>();
  let url = readAddress(journey.url, isAllowed);
  let movedTo: URL | null = null;
  let isPermanent = true;
  let left = deadlines.total;
  for (;;) {
    seen.add(url.href);
    await journey.mayVisit(url);
    const { answer, took } = await visitInTurn(road, journey, url, left);
    left -= took;
    if (!isRedirect(answer)) {
      checkEnd(road, journey, url, answer);
      return { ...answer, url, movedTo };
    }
    const next = target(answer.headers, url, isAllowed);
    if (seen.has(next.href) || seen.size > MOST_REDIRECTS)
      throw new FetchProblem(
        'redirects',
        say('fetch.endless-redirects', { where: describeUrl(journey.url) }),
      );
    // A way back to an unprotected connection is taken once, but not remembered.
    isPermanent &&= isForever(answer.status) && !(isSecure(url) && !isSecure(next));
    if (isPermanent) movedTo = next;
    url = next;
  }
}

async function visitInTurn(road: Road, journey: Journey, url: URL, within: number) {
  const { agent, clock, gate, held, deadlines } = road;
  const { headers, limit, keepsConnection, signal } = journey;
  held.check(url);
  const leave = await gate.enter(url.host, signal);
  const start = clock.now();
  try {
    // Those who came before may have been sent away.
    held.check(url);
    const firstByteWithin = deadlines.firstByte;
    const asked = { url, headers, limit, keepsConnection, signal, firstByteWithin, within };
    return { answer: await visit(agent, clock, asked), took: clock.now() - start };
  } finally {
    leave();
  }
}

/** @throws FetchProblem status, where the answer is neither a document nor "not modified". */
function checkEnd({ clock, held }: Road, journey: Journey, url: URL, answer: Visited): void {
  const { status, headers } = answer;
  const isConditional = Object.keys(journey.headers).some((name) => name.startsWith('if-'));
  if ((status >= 200 && status <= 299) || (status === 304 && isConditional)) return;
  const retryAt = TOO_BUSY.includes(status) ? retryAtOf(headers, clock.now()) : null;
  if (retryAt !== null) held.hold(url, retryAt);
  throw new FetchProblem('status', say(meaningOf(status), { where: describeUrl(url), status }), {
    status,
    retryAt,
  });
}

function target(headers: IncomingHttpHeaders, from: URL, isAllowed: IsAllowed): URL {
  const location = locationOf(headers);
  if (location !== null) return readAddress(location, isAllowed, from);
  throw new FetchProblem('redirects', say('fetch.redirects-nowhere', { where: describeUrl(from) }));
}

function meaningOf(status: number): Phrase {
  if (status === 304) return 'fetch.status-unchanged';
  if (status === 401 || status === 403) return 'fetch.status-no-entry';
  if (status === 404) return 'fetch.status-nothing-there';
  if (status === 410) return 'fetch.status-gone';
  if (status === 429) return 'fetch.status-too-many';
  return status >= 500 ? 'fetch.status-in-trouble' : 'fetch.status';
}

const isRedirect = ({ status }: Visited) => [301, 302, 303, 307, 308].includes(status);
const isForever = (status: number) => status === 301 || status === 308;
const isSecure = (url: URL) => url.protocol === 'https:';
