import { ApplicationFlags, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { Happening } from './happenings.ts';
import { channelJson } from './json/channel.ts';
import { interactionJson } from './json/interaction.ts';
import { messageJson } from './json/message.ts';
import { gatewayServerJson, memberJson } from './json/server.ts';
import { sees } from './permissions.ts';
import type { World } from './world.ts';

/** An event of the gateway, before it has its number in the session. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
}

const SUFFIX = { created: 'CREATE', changed: 'UPDATE', deleted: 'DELETE' } as const;

/** What a session with those intents is told of a happening; null for nothing. */
export function dispatchFor(world: World, happening: Happening, intents: number): Dispatch | null {
  switch (happening.kind) {
    case 'interaction':
      return { t: 'INTERACTION_CREATE', d: interactionJson(world, happening.interaction) };
    case 'message':
      return messageDispatch(world, happening, intents);
    case 'channel':
      return channelDispatch(world, happening, intents);
    case 'server':
      if (!(intents & Intent.Guilds)) return null;
      if (!happening.server.members.has(world.bot.id)) return null;
      return {
        t: `GUILD_${SUFFIX[happening.change]}`,
        d:
          happening.change === 'deleted'
            ? { id: happening.server.id, unavailable: false }
            : gatewayServerJson(world, happening.server),
      };
    case 'answer':
    case 'typing':
    case 'clock':
    case 'end':
      return null;
  }
}

function messageDispatch(
  world: World,
  { message, change }: Happening & { kind: 'message' },
  intents: number,
): Dispatch | null {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined) return null;
  const server = channel.serverId === null ? undefined : world.servers.get(channel.serverId);
  if (!sees(world, channel, world.bot.id)) return null;
  // An ephemeral message goes to its two ends directly, past the server and its intent.
  const direct = server === undefined || message.privateTo !== null;
  if (!(intents & (direct ? Intent.DirectMessages : Intent.GuildMessages))) return null;
  const guild = direct || server === undefined ? {} : { guild_id: server.id };
  const t = `MESSAGE_${SUFFIX[change]}`;
  if (change === 'deleted') return { t, d: { id: message.id, channel_id: channel.id, ...guild } };
  const member = server?.members.get(message.authorId);
  const reader = intents & Intent.MessageContent ? 'all' : 'exempt';
  return {
    t,
    d: {
      ...messageJson(world, message, reader),
      ...guild,
      ...(member && !direct ? { member: memberJson(member) } : {}),
      channel_type: channel.type,
    },
  };
}

function channelDispatch(
  world: World,
  { channel, change }: Happening & { kind: 'channel' },
  intents: number,
): Dispatch | null {
  const server = channel.serverId === null ? undefined : world.servers.get(channel.serverId);
  if (!(intents & Intent.Guilds) || !server?.members.has(world.bot.id)) return null;
  // A bot is told of channels that it may not look into, but of no such threads.
  if (channel.thread && !sees(world, channel, world.bot.id)) return null;
  const t = `${channel.thread ? 'THREAD' : 'CHANNEL'}_${SUFFIX[change]}`;
  const { id, parentId, type } = channel;
  if (change === 'deleted' && channel.thread) {
    return { t, d: { id, guild_id: server.id, parent_id: parentId, type } };
  }
  const newly = channel.thread && change === 'created' ? { newly_created: true } : {};
  return { t, d: { ...channelJson(world, channel), ...newly } };
}

/** The intents that an application must have been granted, with the flags that grant them. */
const PRIVILEGED: readonly (readonly [intent: number, granting: number])[] = [
  [
    Intent.MessageContent,
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  ],
  [
    Intent.GuildMembers,
    ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  ],
  [
    Intent.GuildPresences,
    ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  ],
];

/** Whether an application with those flags may not ask for all those intents. */
export function asksTooMuch(intents: number, flags: number): boolean {
  return PRIVILEGED.some(([intent, granting]) => intents & intent && !(flags & granting));
}
