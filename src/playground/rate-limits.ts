import { createHash } from 'node:crypto';
import type { Match } from './router.ts';
import type { World } from './world.ts';

/** Requests a second over all routes, but for those of interactions. */
const GLOBAL_LIMIT = 50;
/** Parts of a path that have a bucket each: channels, servers, and a webhook with its token. */
const MAJOR = ['channel', 'guild', 'application', 'token'] as const;

/** Windows kept before those that have ended are forgotten. */
const MANY = 1000;

/** Too many requests: what the answer says. */
export interface Limited {
  /** Milliseconds until it is worth asking again. */
  readonly retryAfter: number;
  readonly global: boolean;
  readonly scope: 'user' | 'global' | 'shared';
}

export interface RateLimits {
  /** Counts a request; `limited` where it is one too many. */
  take(match: Match): {
    readonly headers: Readonly<Record<string, string>>;
    readonly limited: Limited | null;
  };
}

interface Window {
  readonly endsAt: number;
  used: number;
}

/**
 * Counts by route and by the ids in its path, in windows that begin with their first request.
 *
 * @param enforced false lets everything pass and tells the client to have a full bucket, for a
 *   clock that stands still while much is sent
 */
export function createRateLimits({ clock }: World, enforced: boolean): RateLimits {
  const windows = new Map<string, Window>();
  const count = (key: string, milliseconds: number): Window => {
    const now = clock.now();
    const open = windows.get(key);
    const window = open && now < open.endsAt ? open : { endsAt: now + milliseconds, used: 0 };
    if (windows.size > MANY) {
      for (const [one, { endsAt }] of windows) if (endsAt <= now) windows.delete(one);
    }
    windows.set(key, window);
    window.used += 1;
    return window;
  };
  return {
    take({ route, params }) {
      const now = clock.now();
      if (enforced && !route.open) {
        const second = count('global', 1000);
        if (second.used > GLOBAL_LIMIT) {
          const retryAfter = second.endsAt - now;
          return { headers: {}, limited: { retryAfter, global: true, scope: 'global' } };
        }
      }
      if (route.limit === undefined) return { headers: {}, limited: null };
      const [limit, milliseconds] = route.limit;
      const bucket = createHash('md5').update(`${route.method} ${route.pattern}`).digest('hex');
      const major = MAJOR.map((name) => params[name] ?? '').join(' ');
      const window = enforced
        ? count(`${bucket} ${major}`, milliseconds)
        : { endsAt: now + milliseconds, used: 1 };
      const headers = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - window.used)),
        'x-ratelimit-reset': (window.endsAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': ((window.endsAt - now) / 1000).toFixed(3),
        'x-ratelimit-bucket': bucket,
      };
      const limited: Limited | null =
        window.used > limit
          ? { retryAfter: window.endsAt - now, global: false, scope: 'user' }
          : null;
      return { headers, limited };
    },
  };
}

/** Headers and body of a 429. */
export function limitedAnswer({ retryAfter, global, scope }: Limited) {
  return {
    status: 429,
    headers: {
      'retry-after': String(Math.ceil(retryAfter / 1000)),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: {
      message: 'You are being rate limited.',
      retry_after: retryAfter / 1000,
      global,
      code: 0,
    },
  };
}
