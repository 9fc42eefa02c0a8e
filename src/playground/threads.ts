import { ChannelType, MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { apiError } from './api-error.ts';
import type { Upload } from './attachments.ts';
import { postMessage, type StoredMessage } from './messages.ts';
import { may } from './permissions.ts';
import { type MessageBody, refuseEmpty } from './validate/message.ts';
import type { Channel, World } from './world.ts';

/** What a thread begins with. */
export interface ThreadPlan {
  readonly parent: Channel;
  readonly name: string;
  readonly type: ChannelType;
  readonly ownerId: string;
  /** The message it starts from, whose id it gets; a new id where there is none. */
  readonly id?: string;
  readonly autoArchiveMinutes?: number | null | undefined;
  readonly tags?: readonly string[];
  readonly invitable?: boolean;
}

/** Starts a thread with its owner in it. */
export function startThread(world: World, plan: ThreadPlan): Channel {
  const now = world.clock.now();
  const thread: Channel = {
    id: plan.id ?? world.nextId(),
    type: plan.type,
    serverId: plan.parent.serverId,
    name: plan.name,
    parentId: plan.parent.id,
    position: 0,
    topic: null,
    overwrites: [],
    tags: [],
    tagRequired: false,
    recipientId: null,
    lastMessageId: null,
    messages: new Map(),
    thread: {
      ownerId: plan.ownerId,
      createdAt: now,
      archived: false,
      archiveChangedAt: now,
      locked: false,
      invitable: plan.invitable ?? true,
      autoArchiveMinutes: plan.autoArchiveMinutes ?? 4320,
      tags: [...(plan.tags ?? [])],
      members: new Map([[plan.ownerId, now]]),
      sent: 0,
    },
  };
  world.channels.set(thread.id, thread);
  world.happenings.emit({ kind: 'channel', change: 'created', channel: thread });
  return thread;
}

/**
 * Starts a thread from a message, which gives it its id. Throws 50024 where the channel has no such
 * threads, 160004 where the message has one.
 */
export function startFromMessage(
  world: World,
  parent: Channel,
  message: StoredMessage,
  plan: Pick<ThreadPlan, 'name' | 'ownerId' | 'autoArchiveMinutes'>,
): Channel {
  const announcement = parent.type === ChannelType.GuildAnnouncement;
  if (!announcement && parent.type !== ChannelType.GuildText) throw apiError(50024);
  if (world.channels.has(message.id)) throw apiError(160004);
  const type = announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
  const thread = startThread(world, { ...plan, parent, id: message.id, type });
  message.flags |= MessageFlags.HasThread;
  world.happenings.emit({ kind: 'message', change: 'changed', message });
  return thread;
}

/** A post to begin in a forum. */
export interface PostPlan {
  readonly name: string;
  readonly ownerId: string;
  readonly body: MessageBody;
  readonly files?: readonly Upload[];
  readonly tags?: readonly string[];
  readonly autoArchiveMinutes?: number | null | undefined;
}

/** Whether one of a forum's tags is only for those who manage threads to put on a post, and to take off. */
export const areModerated = (forum: Channel, tags: readonly string[]): boolean =>
  forum.tags.some(({ id, moderated }) => moderated && tags.includes(id));

/**
 * A post of a forum: a thread and its first message, which has the same id. Throws 40067 where the
 * forum wants a tag and there is none, 50013 where a tag is not for its owner, 50006 for an empty
 * message.
 */
export function startPost(world: World, parent: Channel, plan: PostPlan) {
  const { name, ownerId, body, files = [], tags = [], autoArchiveMinutes } = plan;
  if (parent.tagRequired && tags.length === 0) throw apiError(40067);
  const manages = may(world, parent, ownerId, PermissionFlagsBits.ManageThreads);
  if (!manages && areModerated(parent, tags)) throw apiError(50013);
  refuseEmpty(body, files.length);
  const type = ChannelType.PublicThread;
  const thread = startThread(world, { parent, name, type, ownerId, tags, autoArchiveMinutes });
  const { id } = thread;
  const message = postMessage(world, { channel: thread, authorId: ownerId, body, files, id });
  return { thread, message };
}

/** The line in the channel that says that a thread without a message of its own was started. */
export function announceThread(world: World, parent: Channel, thread: Channel): void {
  postMessage(world, {
    channel: parent,
    authorId: thread.thread?.ownerId ?? '',
    type: MessageType.ThreadCreated,
    body: { content: thread.name },
    system: true,
  });
}

/** Writing in an archived thread brings it back. Throws 50083 for one that is locked as well. */
export function reopenToWrite(world: World, channel: Channel, userId: string): void {
  const { thread } = channel;
  if (!thread?.archived) return;
  const manages = may(world, channel, userId, PermissionFlagsBits.ManageThreads);
  if (thread.locked && !manages) throw apiError(50083);
  thread.archived = false;
  thread.archiveChangedAt = world.clock.now();
  world.happenings.emit({ kind: 'channel', change: 'changed', channel });
}
