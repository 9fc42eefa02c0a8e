import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { UserError } from '../core/errors.ts';
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
 * @param port 0 for any free one; a UserError where it cannot be had
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
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? portRefused(port, error) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function portRefused(port: number, cause: Error): UserError {
  return new UserError(
    `The playground cannot have port ${port}: it is taken or not allowed. Set PLAYGROUND_PORT to another one, or to 0 for any free one.`,
    { cause },
  );
}
