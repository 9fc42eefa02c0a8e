import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../interactions.ts';
import type { World } from '../world.ts';
import { messageJson } from './message.ts';

/**
 * What `with_response` gives: the interaction and, where the answer was given at once, its
 * message. By Discord's description a deferral has none.
 */
export function callbackJson(world: World, interaction: Interaction) {
  const { original, acknowledged } = interaction;
  const answeredAtOnce =
    acknowledged === InteractionResponseType.ChannelMessageWithSource ||
    acknowledged === InteractionResponseType.UpdateMessage;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: (original.flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: original.privateTo !== null,
          }
        : {}),
      channel_id: interaction.channel.id,
      ...(interaction.channel.serverId ? { guild_id: interaction.channel.serverId } : {}),
    },
    ...(original && answeredAtOnce
      ? { resource: { type: acknowledged, message: messageJson(world, original) } }
      : {}),
  };
}
