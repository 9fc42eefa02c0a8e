import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../core/logger.ts';
import { ApiError, apiError, unauthorized } from './api-error.ts';
import type { Planned, RestFaults } from './faults.ts';
import { limitedAnswer, type RateLimits } from './rate-limits.ts';
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

export interface RestServerOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  /** The bot's. */
  readonly token: string;
  readonly limits: RateLimits;
  readonly faults: RestFaults;
  readonly log: Logger;
  readonly onExchange: (exchange: Exchange) => void;
}

type Headers = Readonly<Record<string, string>>;
type Outgoing = RestAnswer & { readonly headers?: Headers };

/** Answers requests for `/api/…`. */
export function createRestServer(
  options: RestServerOptions,
): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  const { world, token, limits, faults, log, onExchange } = options;
  const find = createRouter(options.routes);

  const answer = async (
    request: IncomingMessage,
    url: URL,
    seen: { match: Match | null; fault: Planned | null; body: unknown },
  ): Promise<Outgoing> => {
    if (!url.pathname.startsWith(`${PREFIX}/`)) throw apiError(50041);
    seen.match = find(request.method ?? 'GET', url.pathname.slice(PREFIX.length));
    const { route, params } = seen.match;
    if (!route.open && request.headers.authorization !== `Bot ${token}`) throw unauthorized();
    const { json, files } = await readBody(request);
    seen.body = json;
    const { headers, limited } = limits.take(seen.match);
    if (limited) return withHeaders(limitedAnswer(limited), headers);
    seen.fault = faults.next(route);
    if (seen.fault !== null && !seen.fault.stored) {
      const instead = faultAnswer(seen.fault);
      if (instead !== null) return withHeaders(instead, headers);
    }
    const given = route.handle(world, {
      param: (name) => params[name] ?? '',
      query: url.searchParams,
      body: json,
      files,
    });
    const instead = seen.fault?.stored ? faultAnswer(seen.fault) : null;
    return withHeaders(instead ?? given, headers);
  };

  return async (request, response, url) => {
    const seen: Parameters<typeof answer>[2] = { match: null, fault: null, body: undefined };
    const name = `${request.method} ${url.pathname}`;
    const outgoing = await answer(request, url, seen).catch((error) => failure(error, log, name));
    if (seen.fault?.kind === 'hang') return;
    if (seen.fault?.kind === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    const finish = () => {
      onExchange({
        method: request.method ?? 'GET',
        path: url.pathname.slice(PREFIX.length),
        pattern: seen.match?.route.pattern ?? null,
        query: url.searchParams,
        requestBody: seen.body,
        status: outgoing.status,
        responseBody: outgoing.body,
      });
      send(response, outgoing);
    };
    if (seen.fault?.kind === 'slow') world.clock.after(seen.fault.milliseconds, finish);
    else finish();
  };
}

/** What is answered in place of the real answer; null where that only comes late or not at all. */
function faultAnswer(fault: Planned): Outgoing | null {
  switch (fault.kind) {
    case 'error':
      return { status: fault.status, body: fault.body ?? { message: 'Injected error', code: 0 } };
    case 'limit': {
      const { milliseconds: retryAfter, global = false } = fault;
      return limitedAnswer({ retryAfter, global, scope: global ? 'global' : 'shared' });
    }
    case 'hang':
    case 'reset':
      // Without its effect the request ends here; what is answered is not sent.
      return fault.stored ? null : { status: 500 };
    case 'slow':
      return null;
  }
}

/** A bug in the playground is a 500, as it would be with Discord, and is logged. */
function failure(error: unknown, log: Logger, request: string): Outgoing {
  if (!(error instanceof ApiError)) {
    log.error({ err: error, request }, 'the playground failed to answer');
    return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
  }
  const { status, code, message, errors } = error;
  return { status, body: { message, code, ...(errors ? { errors } : {}) } };
}

function withHeaders(outgoing: Outgoing, headers: Headers): Outgoing {
  return { ...outgoing, headers: { ...headers, ...outgoing.headers } };
}

function send(response: ServerResponse, { status, body, headers }: Outgoing): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(body));
}
