import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { isOwnRequest } from './loopback.ts';

/** What answers the requests. */
export interface Handlers {
  request(request: IncomingMessage, response: ServerResponse, url: URL): void;
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer, url: URL): void;
}

export interface HttpServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** From now on requests are answered. */
  serve(handlers: Handlers): void;
  close(): Promise<void>;
}

/**
 * Listens on this machine alone. Requests that are not from its own client or page are refused
 * with 403 before anything looks at them.
 *
 * @param port 0 for any free one
 */
export async function listen(port: number): Promise<HttpServer> {
  const server = createServer();
  const bound = await listening(server, port);
  const origin = `http://127.0.0.1:${bound}`;
  return {
    origin,
    serve({ request: answer, upgrade }) {
      server.on('request', (request, response) => {
        const url = URL.parse(request.url ?? '', origin);
        if (!isOwnRequest(request, bound)) response.writeHead(403).end();
        else if (url === null) response.writeHead(400).end();
        else answer(request, response, url);
      });
      server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
        const url = URL.parse(request.url ?? '', origin);
        if (isOwnRequest(request, bound) && url?.pathname.replace(/\/$/, '') === '/gateway') {
          upgrade(request, socket, head, url);
        } else {
          socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        }
      });
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
