import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  ChannelFlags,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { ChannelState, ForumTag } from '../core/chat.ts';
import { say } from '../words/say.ts';
import { refused } from './chat-failure.ts';
import type { ChatRequests } from './chat-requests.ts';

const KINDS: Partial<Record<ChannelType, ChannelState['kind']>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildVoice]: 'text',
  [ChannelType.GuildStageVoice]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildMedia]: 'forum',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.DM]: 'direct',
};

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What matters of a channel, whichever its kind. */
type ChannelFacts = Pick<APIChannel, 'id' | 'type' | 'name'> & {
  readonly guild_id?: string;
  readonly parent_id?: string | null;
  readonly permission_overwrites?: APIOverwrite[];
  readonly available_tags?: ForumTag[];
  readonly flags?: number;
  readonly thread_metadata?: { readonly locked?: boolean };
};

/** Describes a channel as it is at this moment, with what the bot may do in it. */
export async function readChannelState(
  requests: ChatRequests,
  channelId: string,
  botId: string,
): Promise<ChannelState> {
  const channel = await requests.get<ChannelFacts>(Routes.channel(channelId));
  const kind = KINDS[channel.type];
  if (kind === undefined) throw refused(say('discord.no-messages'));
  const serverId = channel.guild_id ?? null;
  return {
    kind,
    name: channel.name ?? '',
    serverId,
    permissions:
      serverId === null ? EVERYTHING : await readPermissions(requests, channel, serverId, botId),
    tags: (channel.available_tags ?? []).map(({ id, name, moderated }) => ({
      id,
      name,
      moderated,
    })),
    needsTag: ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
    takesThreads:
      channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement,
    locked: channel.thread_metadata?.locked ?? false,
  };
}

async function readPermissions(
  requests: ChatRequests,
  channel: ChannelFacts,
  serverId: string,
  botId: string,
): Promise<bigint> {
  const isThread = KINDS[channel.type] === 'thread';
  const [server, member, place] = await Promise.all([
    requests.get<APIGuild>(Routes.guild(serverId)),
    requests.get<APIGuildMember>(Routes.guildMember(serverId, botId)),
    isThread && channel.parent_id
      ? requests.get<ChannelFacts>(Routes.channel(channel.parent_id))
      : channel,
  ]);
  return permissionsIn(
    server,
    { id: botId, roles: member.roles },
    place.permission_overwrites ?? [],
  );
}

/** Discord's order: the server's roles, then what the channel says of everyone, of roles, of the member. */
function permissionsIn(
  server: Pick<APIGuild, 'id' | 'owner_id' | 'roles'>,
  member: { readonly id: string; readonly roles: readonly string[] },
  overwrites: readonly APIOverwrite[],
): bigint {
  const base = server.roles
    .filter(({ id }) => id === server.id || member.roles.includes(id))
    .reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  if (server.owner_id === member.id || base & PermissionFlagsBits.Administrator) return EVERYTHING;
  const layers = [
    overwrites.filter(({ id }) => id === server.id),
    overwrites.filter(
      ({ id, type }) =>
        type === OverwriteType.Role && id !== server.id && member.roles.includes(id),
    ),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === member.id),
  ];
  return layers.reduce((bits, layer) => {
    const denied = layer.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = layer.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (bits & ~denied) | allowed;
  }, base);
}
