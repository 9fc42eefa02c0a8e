import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import type { Channel, ThreadState, World } from '../world.ts';

/** A channel, thread or direct messages, as the API gives it. */
export function channelJson(world: World, channel: Channel) {
  const base = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    flags: channel.tagRequired ? ChannelFlags.RequireTag : 0,
  };
  if (channel.recipientId !== null) {
    return { ...base, recipients: [world.users.get(channel.recipientId)] };
  }
  const inServer = {
    ...base,
    guild_id: channel.serverId ?? '',
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
    last_pin_timestamp: null,
  };
  if (channel.thread) return { ...inServer, ...threadFields(world, channel, channel.thread) };
  return {
    ...inServer,
    position: channel.position,
    topic: channel.topic,
    nsfw: false,
    permission_overwrites: channel.overwrites,
    ...(channel.type === ChannelType.GuildForum
      ? {
          available_tags: channel.tags,
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

/** One person's part in a thread. */
export function threadMemberJson(threadId: string, userId: string, joinedAt: number) {
  return {
    id: threadId,
    user_id: userId,
    join_timestamp: new Date(joinedAt).toISOString(),
    flags: 1,
  };
}

function threadFields(world: World, channel: Channel, thread: ThreadState) {
  const joined = thread.members.get(world.bot.id);
  return {
    owner_id: thread.ownerId,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: new Date(thread.archiveChangedAt).toISOString(),
      auto_archive_duration: thread.autoArchiveMinutes,
      locked: thread.locked,
      create_timestamp: new Date(thread.createdAt).toISOString(),
      ...(channel.type === ChannelType.PrivateThread ? { invitable: thread.invitable } : {}),
    },
    message_count: channel.messages.size,
    member_count: Math.min(thread.members.size, 50),
    total_message_sent: thread.sent,
    applied_tags: thread.tags,
    ...(joined === undefined ? {} : { member: threadMemberJson(channel.id, world.bot.id, joined) }),
  };
}
