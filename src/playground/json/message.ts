import { ApplicationFlags, MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { StoredMessage } from '../messages.ts';
import type { World } from '../world.ts';
import { channelJson } from './channel.ts';

/**
 * Whether the content of all messages is shown, or, as without the Message Content intent, only
 * of those that are the bot's own, mention it, or were sent to it directly. (The fourth exemption
 * is the target of a message command, which is shown in full.)
 */
export type ContentShown = 'all' | 'exempt';

/** What the API shows: it goes by the intents that the application has been granted. */
export function shownByApi({ application }: World): ContentShown {
  const granting =
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
  return application.flags & granting ? 'all' : 'exempt';
}

/** A message as the API gives it. */
export function messageJson(world: World, message: StoredMessage, shown: ContentShown = 'all') {
  const channel = world.channels.get(message.channelId);
  const thread = world.channels.get(message.id);
  const answered = message.referenceId ? channel?.messages.get(message.referenceId) : undefined;
  const author = world.users.get(message.authorId);
  return {
    ...plainMessageJson(world, message, shown),
    ...(author?.bot ? { application_id: world.application.id } : {}),
    ...(message.interaction
      ? {
          webhook_id: world.application.id,
          interaction_metadata: message.interaction,
          ...(message.commandName === null
            ? {}
            : {
                interaction: {
                  id: message.interaction.id,
                  type: message.interaction.type,
                  name: message.commandName,
                  user: message.interaction.user,
                },
              }),
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
          referenced_message: answered ? plainMessageJson(world, answered, shown) : null,
        }
      : {}),
    ...(thread && message.flags & MessageFlags.HasThread
      ? { thread: channelJson(world, thread) }
      : {}),
  };
}

function plainMessageJson(world: World, message: StoredMessage, shown: ContentShown) {
  const { content, embeds, attachments, components } =
    shown === 'all' || isExempt(world, message) ? message : NOTHING;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: world.users.get(message.authorId),
    content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.mentions.everyone,
    mentions: message.mentions.users.map((id) => world.users.get(id)),
    mention_roles: message.mentions.roles,
    attachments,
    embeds,
    components,
    flags: message.flags,
    pinned: false,
  };
}

const NOTHING = { content: '', embeds: [], attachments: [], components: [] };

function isExempt(world: World, { authorId, channelId, mentions }: StoredMessage): boolean {
  const direct = world.channels.get(channelId)?.recipientId != null;
  return direct || authorId === world.bot.id || mentions.users.includes(world.bot.id);
}
