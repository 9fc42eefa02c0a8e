import { gatewayUrl } from '../routes/gateway.ts';
import type { World } from '../world.ts';

/** The gateway's first event: who the bot is, and the servers that are going to be described. */
export function readyJson(
  world: World,
  sessionId: string,
  shard: readonly [index: number, count: number],
) {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null },
    guilds: [...world.servers.keys()].map((id) => ({ id, unavailable: true })),
    session_id: sessionId,
    session_type: 'normal',
    resume_gateway_url: gatewayUrl(world),
    shard,
    application: { id: world.application.id, flags: world.application.flags },
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    user_settings: {},
    _trace: [],
  };
}
