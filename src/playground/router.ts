import { methodNotAllowed, notFound } from './api-error.ts';
import type { Upload } from './attachments.ts';
import type { World } from './world.ts';

/** A request as a route gets it: taken apart, its token checked. */
export interface RestRequest {
  /** Parts of the path that the pattern names; `''` for a name it does not have. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  /** The parsed JSON of the body; undefined where there was none. */
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface RestAnswer {
  readonly status: number;
  /** Left out for an answer without a body. */
  readonly body?: unknown;
}

/** One thing that can be asked of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages`; a part that begins with a colon stands for anything. */
  readonly pattern: string;
  /** Interactions and their webhooks carry a token of their own in the path. */
  readonly open?: boolean;
  /** How many requests in so many milliseconds; none where Discord is not known to limit it. */
  readonly limit?: readonly [requests: number, milliseconds: number];
  readonly handle: (world: World, request: RestRequest) => RestAnswer;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds routes by method and path. @param path below `/api/v10`, without the query */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match {
  const byPattern = routes.map((route) => ({ route, parts: route.pattern.split('/') }));
  return (method, path) => {
    const parts = path.split('/');
    let sawPath = false;
    for (const { route, parts: pattern } of byPattern) {
      const params = match(pattern, parts);
      if (params === null) continue;
      if (route.method === method) return { route, params };
      sawPath = true;
    }
    throw sawPath ? methodNotAllowed() : notFound();
  };
}

function match(
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const part = parts[at] ?? '';
    if (expected.startsWith(':')) params[expected.slice(1)] = decode(part);
    else if (expected !== part) return null;
  }
  return params;
}

/** A client may write `@` as `%40`; what is no proper encoding stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
