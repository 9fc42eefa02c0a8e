import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { z } from 'zod';
import { apiError } from '../api-error.ts';
import { channelJson } from '../json/channel.ts';
import { channelForBot, may } from '../permissions.ts';
import type { RestAnswer, RestRequest, Route } from '../router.ts';
import { directMessages } from '../scene.ts';
import { areModerated } from '../threads.ts';
import { optional, snowflake, text } from '../validate/checks.ts';
import { readForm } from '../validate/problems.ts';
import type { Channel, ThreadState, World } from '../world.ts';

/** Channels, threads and direct messages themselves. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/channels/:channel', handle: getOne },
  { method: 'PATCH', pattern: '/channels/:channel', limit: [5, 15_000], handle: change },
  { method: 'DELETE', pattern: '/channels/:channel', limit: [5, 15_000], handle: remove },
  { method: 'POST', pattern: '/users/@me/channels', limit: [10, 600_000], handle: openDirect },
];

const threadPatch = z.object({
  name: optional(text(1, 100)),
  archived: optional(z.boolean()),
  locked: optional(z.boolean()),
  invitable: optional(z.boolean()),
  auto_archive_duration: optional(z.literal([60, 1440, 4320, 10080])),
  applied_tags: optional(z.array(snowflake).max(5)),
});
const channelPatch = z.object({
  name: optional(text(1, 100)),
  topic: optional(text(0, 4096)),
});

function getOne(world: World, { param }: RestRequest): RestAnswer {
  return { status: 200, body: channelJson(world, channelForBot(world, param('channel'))) };
}

function change(world: World, { param, body }: RestRequest): RestAnswer {
  const channel = channelForBot(world, param('channel'));
  if (channel.recipientId !== null) throw apiError(50024);
  if (channel.thread) changeThread(world, channel, channel.thread, body);
  else {
    channelForBot(world, channel.id, May.ManageChannels);
    const { name, topic } = readForm(channelPatch, body);
    channel.name = name ?? channel.name;
    channel.topic = topic === undefined ? channel.topic : topic;
  }
  world.happenings.emit({ kind: 'channel', change: 'changed', channel });
  return { status: 200, body: channelJson(world, channel) };
}

/** Its owner may name, archive and tag a thread; locking it, and moderated tags, take the right to manage threads. */
function changeThread(world: World, channel: Channel, thread: ThreadState, body: unknown): void {
  const patch = readForm(threadPatch, body);
  const manages = may(world, channel, world.bot.id, May.ManageThreads);
  if (!manages && (thread.ownerId !== world.bot.id || patch.locked != null)) throw apiError(50013);
  const before = new Set(thread.tags);
  const changed = [...before.symmetricDifference(new Set(patch.applied_tags ?? before))];
  const forum = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  if (!manages && forum && areModerated(forum, changed)) throw apiError(50013);
  if (thread.archived && patch.archived !== false) throw apiError(50083);
  if (patch.archived != null && patch.archived !== thread.archived) {
    thread.archived = patch.archived;
    thread.archiveChangedAt = world.clock.now();
  }
  channel.name = patch.name ?? channel.name;
  thread.locked = patch.locked ?? thread.locked;
  thread.invitable = patch.invitable ?? thread.invitable;
  thread.autoArchiveMinutes = patch.auto_archive_duration ?? thread.autoArchiveMinutes;
  thread.tags = patch.applied_tags ?? thread.tags;
}

function remove(world: World, { param }: RestRequest): RestAnswer {
  const channel = channelForBot(world, param('channel'));
  const body = channelJson(world, channel);
  if (channel.recipientId === null) {
    channelForBot(world, channel.id, channel.thread ? May.ManageThreads : May.ManageChannels);
    world.happenings.emit({ kind: 'channel', change: 'deleted', channel });
    world.channels.delete(channel.id);
  }
  return { status: 200, body };
}

function openDirect(world: World, { body }: RestRequest): RestAnswer {
  const { recipient_id: id } = readForm(z.object({ recipient_id: snowflake }), body);
  if (!world.users.has(id) || id === world.bot.id) throw apiError(50033);
  return { status: 200, body: channelJson(world, directMessages(world, id)) };
}
