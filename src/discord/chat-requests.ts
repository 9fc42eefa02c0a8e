import { REST, type RequestData, RequestMethod } from 'discord.js';
import type { Clock } from '../core/clock.ts';
import { chatFailure } from './chat-failure.ts';

/** Milliseconds for one request; whoever leases a delivery must hold it for longer. */
const PATIENCE = 20_000;
/** Milliseconds after which the library gives up by itself, should our clock stand still. */
const LAST_PATIENCE = 30_000;

type Content = Pick<RequestData, 'body' | 'files' | 'query'>;

/** Requests to Discord's API; each is tried once, and fails with a ChatError. */
export interface ChatRequests {
  get<T>(route: `/${string}`, query?: Readonly<Record<string, string>>): Promise<T>;
  post<T>(route: `/${string}`, content?: Content): Promise<T>;
  patch<T>(route: `/${string}`, content: Content): Promise<T>;
}

interface Options {
  readonly token: string;
  /** Without the version. */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** Replaces the way to the network. */
  readonly makeRequest?: REST['options']['makeRequest'];
}

/**
 * A client that never waits and never repeats by itself: what is to be done about a failure is
 * for the outbox to say. Its own limit is Discord's, 50 requests a second over all; what is sent
 * keeps below it.
 */
export function createChatRequests({ token, apiUrl, clock, makeRequest }: Options): ChatRequests {
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    timeout: LAST_PATIENCE,
    rejectOnRateLimit: () => true,
    ...(makeRequest === undefined ? {} : { makeRequest }),
  });

  async function request<T>(
    method: RequestMethod,
    fullRoute: `/${string}`,
    content: Content = {},
  ): Promise<T> {
    const patience = new AbortController();
    const cancel = clock.after(PATIENCE, () => patience.abort());
    try {
      // Anew each time: after one 401 the library forgets it.
      rest.setToken(token);
      const signal = patience.signal;
      return (await rest.request({ ...content, method, fullRoute, signal })) as T;
    } catch (error) {
      throw chatFailure(error);
    } finally {
      cancel();
    }
  }

  return {
    get: (route, query) =>
      request(
        RequestMethod.Get,
        route,
        query === undefined ? {} : { query: new URLSearchParams(query) },
      ),
    post: (route, content) => request(RequestMethod.Post, route, content),
    patch: (route, content) => request(RequestMethod.Patch, route, content),
  };
}
