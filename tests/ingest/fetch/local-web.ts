import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Clock } from '../../../src/core/clock.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { Fetched } from '../../../src/ingest/fetch/fetched.ts';
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../../src/ingest/fetch/fetcher.ts';

/** What a site says to a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web of many names on one local server, and a reader of it. */
export interface LocalWeb {
  readonly fetcher: Fetcher;
  /** `host/path` of every request that arrived, in order. */
  readonly asked: string[];
  /** Addresses that were dialled, in order: what would have been connected to. */
  readonly dialled: string[];
  /** How often each name was resolved. */
  readonly resolved: string[];
  /** `127.0.0.1:port` of the server itself. */
  readonly host: string;
  /** Sets what `host/path` (or `*`, any other) answers. */
  on(place: string, answer: Answer): void;
  close(): Promise<void>;
}

/** A public address, as DNS gives one for every name that a test does not give another. */
export const PUBLIC = '93.184.215.14';
const NO_PAUSE = { atOnce: 6, pause: 0 };

/** @param dns what a name resolves to; it may change its mind. */
export async function openLocalWeb(
  options: Partial<FetcherOptions> & {
    readonly clock?: Clock;
    readonly dns?: (hostname: string) => readonly string[] | Promise<readonly string[]>;
    readonly isOpen?: boolean;
  } = {},
): Promise<LocalWeb> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const dialled: string[] = [];
  const resolved: string[] = [];
  const server = createServer((request, response) => {
    const place = `${request.headers.host}${request.url}`;
    asked.push(place);
    const answer = answers.get(place) ?? answers.get('*') ?? status(404);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as AddressInfo).port;
  const { dns = () => [PUBLIC], isOpen = false, ...others } = options;
  const fetcher = createFetcher({
    clock: systemClock,
    manners: NO_PAUSE,
    resolve: async (hostname) => {
      resolved.push(hostname);
      return dns(hostname);
    },
    dial: (addresses, _to, callback) => {
      dialled.push(...addresses);
      const socket = connect(port, '127.0.0.1');
      socket.once('error', (error) => callback(error, null));
      socket.once('connect', () => callback(null, socket));
    },
    ...(isOpen ? { allowHosts: [`127.0.0.1:${port}`] } : {}),
    ...others,
  });
  return {
    fetcher,
    asked,
    dialled,
    resolved,
    host: `127.0.0.1:${port}`,
    on: (place, answer) => void answers.set(place, answer),
    async close() {
      await fetcher.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a body. */
export function says(body: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return (_request, response) => response.writeHead(200, headers).end(body);
}

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_request, response) => response.writeHead(code, headers).end();
}

export function textOf(fetched: Fetched): string {
  return fetched.kind === 'fetched' ? Buffer.from(fetched.bytes).toString() : fetched.kind;
}

export function reasonOf(fetched: Fetched): string {
  return fetched.kind === 'failed' ? fetched.reason : fetched.kind;
}
