import type { Route } from '../router.ts';
import type { World } from '../world.ts';

/** Sessions that a bot may begin in a day. */
const SESSIONS_A_DAY = 1000;

/** Where the gateway is, and how many sessions may be begun. */
export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/gateway',
    open: true,
    handle: (world) => ({ status: 200, body: { url: gatewayUrl(world) } }),
  },
  {
    method: 'GET',
    pattern: '/gateway/bot',
    handle: (world) => ({
      status: 200,
      body: {
        url: gatewayUrl(world),
        shards: 1,
        session_start_limit: {
          total: SESSIONS_A_DAY,
          remaining: SESSIONS_A_DAY,
          reset_after: 0,
          max_concurrency: 1,
        },
      },
    }),
  },
];

/** The gateway's address, also for resuming. */
export function gatewayUrl(world: World): string {
  return `${world.origin.replace('http:', 'ws:')}/gateway`;
}
