import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import type { Metrics } from './open-metrics.ts';

/** What watchers of the bot ask over HTTP. */
export interface HttpServer {
  /** Where it listens; the port is the one that was free where 0 was asked for. */
  readonly url: string;
  close(): Promise<void>;
}

interface Watched {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** Why people cannot be answered, in a sentence; null where they can. */
  readonly trouble: () => Promise<string | null>;
  readonly log: Logger;
}

/** Milliseconds for a whole request; whoever takes longer keeps a connection for nothing. */
const LONGEST_REQUEST = 10_000;
const MOST_CONNECTIONS = 50;
const TEXT = 'text/plain; charset=utf-8';

/**
 * Serves `/healthz`, 200 or 503 with the reason, and `/metrics`.
 *
 * @throws UserError where it cannot listen there.
 */
export async function startHttpServer(watched: Watched): Promise<HttpServer> {
  const { host, port, metrics, trouble, log } = watched;

  async function answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/metrics') {
      const body = await metrics.text();
      send(response, 200, body, metrics.contentType);
    } else if (path === '/healthz') {
      const reason = await trouble();
      send(response, reason === null ? 200 : 503, `${reason ?? 'ok'}\n`);
    } else send(response, 404, 'There is /healthz and /metrics here.\n');
  }

  const server = createServer({ requestTimeout: LONGEST_REQUEST }, (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void send(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET is answered.\n');
    const [path = ''] = (request.url ?? '').split('?');
    answer(path, response).catch((error: unknown) => {
      log.error({ err: error }, 'a watcher could not be answered');
      send(response, 500, 'It could not be told; the log says why.\n');
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? `${error.code}` : String(error);
    throw new UserError(
      `HTTP_PORT ${port} on ${host} cannot be listened at (${why}). Choose another HTTP_PORT or HTTP_HOST, or leave HTTP_PORT out.`,
      { cause: error },
    );
  }
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, status: number, body: string, type = TEXT): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
