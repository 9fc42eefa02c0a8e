import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../core/logger.ts';
import { ApiError, apiError, unauthorized } from './api-error.ts';
import { readBody } from './read-body.ts';
import { createRouter, type Match, type RestAnswer, type Route } from './router.ts';
import type { World } from './world.ts';

const PREFIX = '/api/v10';

/** One request of the bot and what it was answered, for whoever checks or shows them. */
export interface Exchange {
  readonly method: string;
  /** Below `/api/v10`, without the query. */
  readonly path: string;
  /** The route's own pattern, `/channels/:channel/messages`; null for a path that does not exist. */
  readonly pattern: string | null;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

/** Answers requests for `/api/…`. */
export function createRestServer(options: {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly token: string;
  readonly log: Logger;
  readonly onExchange: (exchange: Exchange) => void;
}): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  const { world, token, log, onExchange } = options;
  const find = createRouter(options.routes);
  return async (request, response, url) => {
    const method = request.method ?? 'GET';
    const path = url.pathname.slice(PREFIX.length);
    let matched: Match | null = null;
    let requestBody: unknown;
    let answer: RestAnswer;
    try {
      if (!url.pathname.startsWith(`${PREFIX}/`)) throw apiError(50041);
      matched = find(method, path);
      const { route, params } = matched;
      if (!route.open && request.headers.authorization !== `Bot ${token}`) throw unauthorized();
      const { json, files } = await readBody(request);
      requestBody = json;
      answer = route.handle(world, {
        param: (name) => decodeURIComponent(params[name] ?? ''),
        query: url.searchParams,
        body: json,
        files,
      });
    } catch (error) {
      answer = failure(error, log, `${method} ${path}`);
    }
    onExchange({
      method,
      path,
      pattern: matched?.route.pattern ?? null,
      query: url.searchParams,
      requestBody,
      status: answer.status,
      responseBody: answer.body,
    });
    send(response, answer);
  };
}

/** A bug in the playground is a 500, as it would be with Discord, and is logged. */
function failure(error: unknown, log: Logger, request: string): RestAnswer {
  if (!(error instanceof ApiError)) {
    log.error({ err: error, request }, 'the playground failed to answer');
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  }
  const { status, code, message, errors } = error;
  return { status, body: { message, code, ...(errors ? { errors } : {}) } };
}

function send(response: ServerResponse, { status, body }: RestAnswer): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
