import { ChannelType, PermissionFlagsBits as May, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { apiError } from '../api-error.ts';
import { channelJson, threadMemberJson } from '../json/channel.ts';
import { messageJson } from '../json/message.ts';
import { channelForBot, sees } from '../permissions.ts';
import type { RestAnswer, RestRequest, Route } from '../router.ts';
import { announceThread, startFromMessage, startPost, startThread } from '../threads.ts';
import { optional, snowflake, text } from '../validate/checks.ts';
import { readMessage } from '../validate/message.ts';
import { invalidForm, readForm } from '../validate/problems.ts';
import type { Channel, World } from '../world.ts';

/** Threads that may be started in five minutes. */
const LIMIT = [50, 300_000] as const;

/** Starting threads and forum posts, and listing them. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/channels/:channel/messages/:message/threads',
    limit: LIMIT,
    handle: fromMessage,
  },
  { method: 'POST', pattern: '/channels/:channel/threads', limit: LIMIT, handle: withoutMessage },
  {
    method: 'GET',
    pattern: '/channels/:channel/threads/archived/public',
    handle: archived((one) => one.type !== ChannelType.PrivateThread),
  },
  {
    method: 'GET',
    pattern: '/channels/:channel/threads/archived/private',
    handle: archived((one) => one.type === ChannelType.PrivateThread, May.ManageThreads),
  },
  {
    method: 'GET',
    pattern: '/channels/:channel/users/@me/threads/archived/private',
    handle: archived(
      (one, bot) => one.type === ChannelType.PrivateThread && one.thread?.members.has(bot) === true,
    ),
  },
  { method: 'GET', pattern: '/guilds/:guild/threads/active', handle: active },
];

const plan = z.object({
  name: text(1, 100),
  auto_archive_duration: optional(z.literal([60, 1440, 4320, 10080])),
  rate_limit_per_user: optional(z.int().min(0).max(21600)),
});
const textPlan = z.object({
  ...plan.shape,
  type: optional(z.literal([10, 11, 12])),
  invitable: optional(z.boolean()),
});
const postPlan = z.object({
  ...plan.shape,
  applied_tags: optional(z.array(snowflake).max(5)),
  message: z.record(z.string(), z.unknown()),
});

function fromMessage(world: World, { param, body }: RestRequest): RestAnswer {
  const parent = channelForBot(world, param('channel'), May.CreatePublicThreads);
  const message = parent.messages.get(param('message'));
  if (message === undefined || message.privateTo !== null) throw apiError(10008);
  const { name, auto_archive_duration } = readForm(plan, body);
  const thread = startFromMessage(world, parent, message, {
    name,
    ownerId: world.bot.id,
    autoArchiveMinutes: auto_archive_duration,
  });
  return { status: 201, body: channelJson(world, thread) };
}

function withoutMessage(world: World, request: RestRequest): RestAnswer {
  const parent = channelForBot(world, request.param('channel'));
  if (parent.type === ChannelType.GuildForum) return post(world, parent, request);
  const read = readForm(textPlan, request.body);
  const type = read.type ?? ChannelType.PrivateThread;
  const announcement = parent.type === ChannelType.GuildAnnouncement;
  if (!announcement && parent.type !== ChannelType.GuildText) throw apiError(50024);
  if (announcement !== (type === ChannelType.AnnouncementThread)) throw apiError(50024);
  const isPrivate = type === ChannelType.PrivateThread;
  channelForBot(world, parent.id, isPrivate ? May.CreatePrivateThreads : May.CreatePublicThreads);
  const thread = startThread(world, {
    parent,
    name: read.name,
    type,
    ownerId: world.bot.id,
    autoArchiveMinutes: read.auto_archive_duration,
    invitable: read.invitable ?? true,
  });
  if (!isPrivate) announceThread(world, parent, thread);
  return { status: 201, body: channelJson(world, thread) };
}

/** No nonce is taken. */
function post(world: World, parent: Channel, { body, files }: RestRequest): RestAnswer {
  channelForBot(world, parent.id, May.SendMessages);
  const read = readForm(postPlan, body);
  const tags = read.applied_tags ?? [];
  if (tags.some((tag) => !parent.tags.some(({ id }) => id === tag))) {
    throw invalidForm([
      { path: ['applied_tags'], code: 'BASE_TYPE_CHOICES', message: 'Unknown tag' },
    ]);
  }
  const { nonce: _, enforce_nonce: __, ...first } = readMessage(read.message);
  const { thread, message } = startPost(world, parent, {
    name: read.name,
    ownerId: world.bot.id,
    body: { ...first, flags: (first.flags ?? 0) & ~MessageFlags.Ephemeral },
    files,
    tags,
    autoArchiveMinutes: read.auto_archive_duration,
  });
  return {
    status: 201,
    body: { ...channelJson(world, thread), message: messageJson(world, message) },
  };
}

function archived(
  belongs: (thread: Channel, botId: string) => boolean,
  bits = 0n,
): Route['handle'] {
  return (world, { param, query }) => {
    const parent = channelForBot(world, param('channel'), May.ReadMessageHistory | bits);
    const limit = Math.min(100, Math.max(2, Number(query.get('limit') ?? 50) || 50));
    const before = Date.parse(query.get('before') ?? '') || Number.POSITIVE_INFINITY;
    const found = [...world.channels.values()]
      .filter((one) => one.parentId === parent.id && one.thread?.archived)
      .filter((one) => belongs(one, world.bot.id))
      .filter((one) => (one.thread?.archiveChangedAt ?? 0) < before)
      .sort((a, b) => (b.thread?.archiveChangedAt ?? 0) - (a.thread?.archiveChangedAt ?? 0));
    return listed(world, found.slice(0, limit), { has_more: found.length > limit });
  };
}

function active(world: World, { param }: RestRequest): RestAnswer {
  const server = world.servers.get(param('guild'));
  if (!server?.members.has(world.bot.id)) throw apiError(10004);
  const found = [...world.channels.values()]
    .filter((one) => one.serverId === server.id && one.thread && !one.thread.archived)
    .filter((one) => sees(world, one, world.bot.id));
  return listed(world, found, { has_more: false });
}

function listed(world: World, threads: readonly Channel[], more: object): RestAnswer {
  return {
    status: 200,
    body: {
      threads: threads.map((one) => channelJson(world, one)),
      members: threads.flatMap(({ id, thread }) => {
        const joined = thread?.members.get(world.bot.id);
        return joined === undefined ? [] : [threadMemberJson(id, world.bot.id, joined)];
      }),
      ...more,
    },
  };
}
