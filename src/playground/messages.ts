import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { apiError } from './api-error.ts';
import { keepFiles, type Upload } from './attachments.ts';
import type { InteractionMark } from './interactions.ts';
import { dressComponents } from './json/dress-components.ts';
import { dressEmbed } from './json/dress-embed.ts';
import { type Mentions, NO_MENTIONS, readMentions } from './mentions.ts';
import { type MessageBody, refuseEmpty, refuseLegacyFields } from './validate/message.ts';
import type { Channel, World } from './world.ts';

/** A message as the playground keeps it; json/message makes Discord's form of it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly type: MessageType;
  readonly authorId: string;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  flags: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  editedAt: number | null;
  /** The one person who sees it, for an ephemeral message. */
  readonly privateTo: string | null;
  /** Who was pinged when it was sent. */
  mentions: Mentions;
  readonly nonce: string | null;
  /** The message it answers. */
  readonly referenceId: string | null;
  /** Which use of a command or component it came from. */
  readonly interaction: InteractionMark | null;
  /** The slash command it answers, with its subcommands. */
  readonly commandName: string | null;
  deleted: boolean;
}

/** What to post, with where it comes from. */
export interface Draft {
  readonly channel: Channel;
  readonly authorId: string;
  readonly body: MessageBody;
  readonly files?: readonly Upload[];
  readonly type?: MessageType;
  readonly privateTo?: string | null;
  readonly interaction?: InteractionMark;
  readonly commandName?: string | null;
  readonly referenceId?: string | null;
  /** A deferred answer: shown as a loading state, and may be empty. */
  readonly loading?: boolean;
  /** Written by Discord itself, and may be empty. */
  readonly system?: boolean;
  /** The id to have; the first message of a forum's post has the post's. */
  readonly id?: string;
}

/** Stores a message and tells everyone who may see it. Throws 50006 for an empty one. */
export function postMessage(world: World, draft: Draft): StoredMessage {
  const { channel, body } = draft;
  const files = draft.files ?? [];
  if (!draft.loading && !draft.system) refuseEmpty(body, files.length);
  const id = draft.id ?? world.nextId();
  const flags =
    (body.flags ?? 0) |
    (draft.privateTo ? MessageFlags.Ephemeral : 0) |
    (draft.loading ? MessageFlags.Loading : 0);
  const attachments = keepFiles(world, channel.id, files, body.attachments ?? []);
  const message: StoredMessage = {
    id,
    channelId: channel.id,
    type: draft.type ?? MessageType.Default,
    authorId: draft.authorId,
    content: body.content ?? '',
    embeds: (body.embeds ?? []).map(dressEmbed),
    components: dressComponents(world, body.components ?? [], attachments),
    attachments,
    flags,
    createdAt: world.clock.now(),
    editedAt: null,
    privateTo: draft.privateTo ?? null,
    mentions: NO_MENTIONS,
    nonce: body.nonce ?? null,
    referenceId: draft.referenceId ?? null,
    interaction: draft.interaction ?? null,
    commandName: draft.commandName ?? null,
    deleted: false,
  };
  message.mentions = readMentions(world, channel, message, body.allowed_mentions ?? null);
  channel.messages.set(id, message);
  channel.lastMessageId = message.privateTo === null ? id : channel.lastMessageId;
  if (channel.thread && !draft.system) {
    channel.thread.sent += 1;
    if (!channel.thread.members.has(draft.authorId)) {
      channel.thread.members.set(draft.authorId, message.createdAt);
    }
  }
  world.happenings.emit({ kind: 'message', change: 'created', message });
  return message;
}

/** Changes what the body names and leaves the rest. Throws 50006 where nothing would be left. */
export function editMessage(
  world: World,
  message: StoredMessage,
  body: MessageBody,
  files: readonly Upload[] = [],
): void {
  const kept =
    body.attachments == null
      ? message.attachments
      : message.attachments.filter(({ id }) => body.attachments?.some((one) => one.id === id));
  const next: MessageBody = {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? [] : body.components,
  };
  const keepsComponents = body.components === undefined && message.components.length > 0;
  refuseEmpty(next, files.length + kept.length + (keepsComponents ? 1 : 0));
  if ((body.flags ?? 0) & MessageFlags.IsComponentsV2) refuseLegacyFields(next, []);
  const channel = channelOf(world, message);
  const added = keepFiles(world, message.channelId, files, body.attachments ?? []);
  const attachments = [...kept, ...added];
  // May refuse, so before anything is changed.
  const components =
    body.components === undefined
      ? message.components
      : dressComponents(world, body.components ?? [], attachments);
  message.attachments = attachments;
  message.components = components;
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.embeds !== undefined) message.embeds = (body.embeds ?? []).map(dressEmbed);
  if (body.flags != null) {
    const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
    message.flags = (message.flags & ~MessageFlags.SuppressEmbeds) | (body.flags & settable);
  }
  if (message.flags & MessageFlags.Loading) {
    message.flags &= ~MessageFlags.Loading;
    message.mentions = readMentions(world, channel, message, body.allowed_mentions ?? null);
  } else {
    message.editedAt = world.clock.now();
  }
  world.happenings.emit({ kind: 'message', change: 'changed', message });
}

/** Takes a message away. */
export function deleteMessage(world: World, message: StoredMessage): void {
  message.deleted = true;
  channelOf(world, message).messages.delete(message.id);
  world.happenings.emit({ kind: 'message', change: 'deleted', message });
}

/** The channel a stored message is in. */
export function channelOf(world: World, message: StoredMessage): Channel {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined) throw apiError(10003);
  return channel;
}
