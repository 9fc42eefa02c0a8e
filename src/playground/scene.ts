import {
  type APIGuildForumTag,
  type APIOverwrite,
  ChannelType,
  Locale,
  PermissionFlagsBits as May,
} from 'discord-api-types/v10';
import { makeRole, makeUser } from './json/server.ts';
import { snowflakeAt } from './snowflakes.ts';
import type { Channel, Server, World } from './world.ts';

/** What every member of the first server may do. */
const EVERYONE =
  May.ViewChannel |
  May.SendMessages |
  May.SendMessagesInThreads |
  May.CreatePublicThreads |
  May.EmbedLinks |
  May.AttachFiles |
  May.ReadMessageHistory |
  May.AddReactions |
  May.UseApplicationCommands;
/** What the bot is invited with beyond that. */
const BOT = May.ManageThreads | May.ManageMessages | May.CreatePrivateThreads;
const MANAGER = May.ManageGuild | May.ManageChannels | May.ManageMessages | May.MentionEveryone;

/** Ids of the first scene are the same at every start, so what a bot stored about it still fits. */
const SCENE_EPOCH = Date.UTC(2026, 0, 1);
/** The bot's application. */
export const APPLICATION_ID = snowflakeAt(SCENE_EPOCH, 0);

/** Builds the first scene: one server, its channels, a manager and a member. */
export function setScene(world: World): Server {
  let count = 0;
  const id = () => snowflakeAt(SCENE_EPOCH, ++count);
  const manager = addPerson(world, 'Manager', id());
  const member = addPerson(world, 'Member', id());
  const server = addServer(world, 'The Reading Room', manager.id, { id: id() });
  const managers = makeRole(id(), 'Managers', MANAGER, { position: 2, mentionable: true });
  server.roles.set(managers.id, managers);
  const bot = makeRole(id(), world.application.name, BOT, { position: 1, botId: world.bot.id });
  server.roles.set(bot.id, bot);
  join(world, server, manager.id, [managers.id]);
  join(world, server, member.id);
  join(world, server, world.bot.id, [bot.id]);
  addChannel(world, server, { id: id(), name: 'general', topic: 'Anything at all' });
  addChannel(world, server, { id: id(), name: 'news', topic: 'Briefings and digests' });
  addChannel(world, server, {
    id: id(),
    name: 'announcements',
    type: ChannelType.GuildAnnouncement,
  });
  addChannel(world, server, {
    id: id(),
    name: 'stories',
    type: ChannelType.GuildForum,
    tags: ['local', 'world'].map((name) => forumTag(id(), name)),
  });
  addChannel(world, server, {
    id: id(),
    name: 'managers-only',
    overwrites: [
      { id: server.id, type: 0, allow: '0', deny: String(May.ViewChannel) },
      { id: managers.id, type: 0, allow: String(May.ViewChannel), deny: '0' },
    ],
  });
  return server;
}

/** A person who is nowhere a member yet. */
export function addPerson(world: World, name: string, id = world.nextId()) {
  const user = makeUser(id, name);
  world.users.set(id, user);
  return user;
}

/** A server with its owner in it and without channels. */
export function addServer(
  world: World,
  name: string,
  ownerId: string,
  { id = world.nextId(), locale = Locale.EnglishUS }: { id?: string; locale?: Locale } = {},
): Server {
  const server: Server = {
    id,
    name,
    ownerId,
    locale,
    systemChannelId: null,
    roles: new Map(),
    members: new Map(),
  };
  server.roles.set(id, makeRole(id, '@everyone', EVERYONE));
  world.servers.set(id, server);
  join(world, server, ownerId);
  return server;
}

/** Makes the user a member; joining again changes the roles. */
export function join(world: World, server: Server, userId: string, roleIds: string[] = []): void {
  server.members.set(userId, { userId, roleIds, joinedAt: world.clock.now() });
}

/** What a channel is made of; everything but the name has a default. */
export interface ChannelPlan {
  readonly name: string;
  readonly id?: string;
  readonly type?: ChannelType;
  readonly topic?: string;
  readonly overwrites?: APIOverwrite[];
  readonly tags?: APIGuildForumTag[];
  /** Whether a post of the forum must have a tag. */
  readonly tagRequired?: boolean;
}

/** Adds a channel to a server; a text channel where no type is given. */
export function addChannel(world: World, server: Server, plan: ChannelPlan): Channel {
  const channel: Channel = {
    id: plan.id ?? world.nextId(),
    type: plan.type ?? ChannelType.GuildText,
    serverId: server.id,
    name: plan.name,
    parentId: null,
    position: [...world.channels.values()].filter(({ serverId }) => serverId === server.id).length,
    topic: plan.topic ?? null,
    overwrites: plan.overwrites ?? [],
    tags: plan.tags ?? [],
    tagRequired: plan.tagRequired ?? false,
    recipientId: null,
    lastMessageId: null,
    messages: new Map(),
    thread: null,
  };
  world.channels.set(channel.id, channel);
  world.happenings.emit({ kind: 'channel', change: 'created', channel });
  return channel;
}

/** The direct messages between a user and the bot, opened where they are not yet. */
export function directMessages(world: World, userId: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.recipientId === userId) return channel;
  }
  const channel: Channel = {
    id: world.nextId(),
    type: ChannelType.DM,
    serverId: null,
    name: '',
    parentId: null,
    position: 0,
    topic: null,
    overwrites: [],
    tags: [],
    tagRequired: false,
    recipientId: userId,
    lastMessageId: null,
    messages: new Map(),
    thread: null,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** A tag that a forum's posts may have; a moderated one is for those who manage threads. */
export function forumTag(id: string, name: string, moderated = false): APIGuildForumTag {
  return { id, name, moderated, emoji_id: null, emoji_name: null };
}
