import { MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { StoredMessage } from '../messages.ts';
import type { World } from '../world.ts';
import { channelJson } from './channel.ts';

/** A message as the API gives it. The nonce is given back only to who has just sent it. */
export function messageJson(world: World, message: StoredMessage) {
  const channel = world.channels.get(message.channelId);
  const thread = world.channels.get(message.id);
  const answered = message.referenceId ? channel?.messages.get(message.referenceId) : undefined;
  const author = world.users.get(message.authorId);
  return {
    ...plainMessageJson(world, message),
    ...(author?.bot ? { application_id: world.application.id } : {}),
    ...(message.interaction
      ? {
          webhook_id: world.application.id,
          interaction_metadata: {
            ...message.interaction,
            original_response_message_id: undefined,
          },
        }
      : {}),
    ...(message.referenceId && channel
      ? {
          message_reference: {
            type: MessageReferenceType.Default,
            channel_id: channel.id,
            message_id: message.referenceId,
            ...(channel.serverId ? { guild_id: channel.serverId } : {}),
          },
          referenced_message: answered ? plainMessageJson(world, answered) : null,
        }
      : {}),
    ...(thread && message.flags & MessageFlags.HasThread
      ? { thread: channelJson(world, thread) }
      : {}),
  };
}

function plainMessageJson(world: World, message: StoredMessage) {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: world.users.get(message.authorId),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.mentions.everyone,
    mentions: message.mentions.users.map((id) => world.users.get(id)),
    mention_roles: message.mentions.roles,
    attachments: message.attachments,
    embeds: message.embeds,
    components: message.components,
    flags: message.flags,
    pinned: false,
  };
}
