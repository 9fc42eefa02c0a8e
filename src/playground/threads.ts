import { type ChannelType, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { apiError } from './api-error.ts';
import { postMessage } from './messages.ts';
import { may } from './permissions.ts';
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
