import type {
  APIGuildMember,
  APIRole,
  APIUser,
  GuildMemberFlags,
  GuildSystemChannelFlags,
  RoleFlags,
  UserFlags,
} from 'discord-api-types/v10';
import type { Member, Server, World } from '../world.ts';
import { channelJson } from './channel.ts';

const NO_FLAGS = 0 as UserFlags;

/** A user as Discord describes one. */
export function makeUser(id: string, name: string, bot = false): APIUser {
  return {
    id,
    username: bot ? name : name.toLowerCase(),
    discriminator: '0',
    global_name: bot ? null : name,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    ...(bot ? { bot } : {}),
  };
}

/** A role as Discord describes one. @param permissions bits */
export function makeRole(
  id: string,
  name: string,
  permissions: bigint,
  options: {
    readonly mentionable?: boolean;
    readonly position?: number;
    readonly botId?: string;
  } = {},
): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position: options.position ?? 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: options.botId !== undefined,
    mentionable: options.mentionable ?? false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as RoleFlags,
    ...(options.botId ? { tags: { bot_id: options.botId } } : {}),
  };
}

/** A member without its user, as it stands beside one in messages and interactions. */
export function memberJson(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [...member.roleIds],
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as GuildMemberFlags,
    communication_disabled_until: null,
  };
}

/** A member with its user, as the API lists it. */
export function fullMemberJson(world: World, member: Member): APIGuildMember {
  const user = world.users.get(member.userId);
  if (user === undefined) throw new Error(`a member without a user: ${member.userId}`);
  return { ...memberJson(member), user };
}

/** What both the API's guild and the gateway's have. */
export function serverJson(server: Server) {
  return {
    id: server.id,
    name: server.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: ['COMMUNITY', 'NEWS'],
    banner: null,
    owner_id: server.ownerId,
    application_id: null,
    region: 'us-east',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: server.systemChannelId,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    roles: [...server.roles.values()],
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 2,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: server.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** The server as GUILD_CREATE brings it. */
export function gatewayServerJson(world: World, server: Server) {
  const channels = [...world.channels.values()].filter(({ serverId }) => serverId === server.id);
  const bot = server.members.get(world.bot.id);
  return {
    ...serverJson(server),
    joined_at: new Date(bot?.joinedAt ?? world.clock.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: server.members.size,
    voice_states: [],
    members: bot ? [fullMemberJson(world, bot)] : [],
    channels: channels.filter(({ thread }) => !thread).map((one) => channelJson(world, one)),
    threads: channels
      .filter(({ thread }) => thread && !thread.archived)
      .map((one) => channelJson(world, one)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
