import type { Clock } from '../../core/clock.ts';
import { say } from '../../words/say.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { headerOf, maxAgeOf, validatorOf } from './answer-headers.ts';
import { describeUrl } from './describe-url.ts';
import { type Dial, type Resolve, systemDial, systemResolve } from './dial.ts';
import { explainProblem } from './explain-problem.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { Fetched, FetchFailure, FetchRequest } from './fetched.ts';
import { type Arrival, type Deadlines, follow, type Road } from './follow.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { createHeldHosts } from './held-hosts.ts';
import { createHostGate, type HostManners } from './host-gate.ts';
import { KNOWN_ENCODINGS } from './read-body.ts';
import { createRobots } from './robots.ts';

export interface FetcherOptions {
  readonly clock: Clock;
  /** Hosts that may be inside, as parseAllowedHost gives them. */
  readonly allowHosts?: readonly string[];
  readonly resolve?: Resolve;
  readonly dial?: Dial;
  readonly userAgent?: string;
  readonly deadlines?: Deadlines;
  readonly manners?: HostManners;
  /** Of a document, decompressed. */
  readonly maxBytes?: number;
}

/** Reads feeds and pages of the public internet, and is a polite guest there. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<Fetched>;
  /** Gives up what is under way (`stopped`) and lets go of all connections. */
  close(): Promise<void>;
}

/** Who comes, for those who read their server's log. Rules in robots.txt may name `courant`. */
const USER_AGENT = 'Courant/0.1 (Discord news bot)';
const ROBOT = 'courant';
const DEADLINES: Deadlines = { connect: 10_000, firstByte: 15_000, total: 30_000 };
const MANNERS: HostManners = { atOnce: 2, pause: 500 };
/** The largest feeds seen in the wild, podcasts with thousands of items, are near this. */
const MOST_BYTES = 10_000_000;
/** Rules beyond 500 KiB may be left unread (RFC 9309, 2.5). */
const ROBOTS_LIMIT = { most: 512_000, cut: true };

const ACCEPT = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
} as const;

export function createFetcher(options: FetcherOptions): Fetcher {
  const { clock, resolve = systemResolve, deadlines = DEADLINES } = options;
  const { userAgent = USER_AGENT, maxBytes = MOST_BYTES } = options;
  const dial = options.dial ?? systemDial(deadlines.connect);
  const isAllowed = allowedHosts(options.allowHosts ?? []);
  const connectWithin = deadlines.connect;
  const agent = createGuardedAgent({ clock, isAllowed, resolve, dial, connectWithin });
  const gate = createHostGate(clock, options.manners ?? MANNERS, (host) => {
    const { hostname, port } = new URL(`http://${host}`);
    return isAllowed(hostname, Number(port));
  });
  const held = createHeldHosts(clock);
  const road: Road = { agent, clock, gate, held, isAllowed, deadlines };
  const closing = new AbortController();
  const headersFor = (kind: keyof typeof ACCEPT) => ({
    'user-agent': userAgent,
    accept: ACCEPT[kind],
    'accept-encoding': KNOWN_ENCODINGS,
  });

  const readRobots = (url: string) =>
    follow(road, {
      url,
      headers: headersFor('robots'),
      limit: ROBOTS_LIMIT,
      keepsConnection: true,
      signal: closing.signal,
      mayVisit: async () => {},
    });
  const robots = createRobots(clock, readRobots, ROBOT);

  return {
    async fetch({ url, kind, etag, lastModified, signal: wish }) {
      const signal = wish === undefined ? closing.signal : AbortSignal.any([closing.signal, wish]);
      const conditions = {
        'if-none-match': validatorOf(etag),
        'if-modified-since': validatorOf(lastModified),
      };
      try {
        const arrival = await follow(road, {
          url,
          headers: { ...headersFor(kind), ...withoutNull(conditions) },
          limit: { most: maxBytes },
          // Thousands of feeds are each at a host of their own, but pages come after robots.txt.
          keepsConnection: kind === 'page',
          signal,
          mayVisit: kind === 'page' ? robots.check : async () => {},
        });
        return resultOf(arrival);
      } catch (error) {
        const where = describeUrl(url);
        if (signal.aborted) return failure(stopped(where));
        return failure(explainProblem(error, where));
      }
    },
    async close() {
      closing.abort(stopped('It'));
      await agent.destroy();
    },
  };
}

function resultOf({ url, movedTo, status, headers, bytes }: Arrival): Fetched {
  const answer = {
    url: url.href,
    movedTo: movedTo?.href ?? null,
    etag: validatorOf(headerOf(headers, 'etag')),
    lastModified: validatorOf(headerOf(headers, 'last-modified')),
    maxAge: maxAgeOf(headers),
  };
  if (status === 304) return { kind: 'not-modified', ...answer };
  return {
    kind: 'fetched',
    status,
    ...answer,
    contentType: headerOf(headers, 'content-type'),
    bytes,
  };
}

function failure({ reason, message, said, status, retryAt }: FetchProblem): FetchFailure {
  return { kind: 'failed', reason, message, said, status, retryAt };
}

function stopped(where: string): FetchProblem {
  return new FetchProblem('stopped', say('fetch.stopped', { where }));
}

function withoutNull(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  const set = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return Object.fromEntries(set);
}
