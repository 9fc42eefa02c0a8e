import { InteractionContextType } from 'discord-api-types/v10';
import { type Interaction, integrationOwners } from '../interactions.ts';
import { channelPermissions } from '../permissions.ts';
import type { World } from '../world.ts';
import { channelJson } from './channel.ts';
import { messageJson } from './message.ts';
import { memberJson } from './server.ts';

/** The interaction as INTERACTION_CREATE brings it to the bot. */
export function interactionJson(world: World, interaction: Interaction) {
  const { channel, user, source } = interaction;
  const server = channel.serverId === null ? undefined : world.servers.get(channel.serverId);
  const member = server?.members.get(user.id);
  const permissions = (id: string) => String(channelPermissions(world, channel, id));
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: interaction.data,
    channel_id: channel.id,
    channel: channelJson(world, channel),
    app_permissions: permissions(world.bot.id),
    locale: world.locales.get(user.id) ?? 'en-US',
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: 10 * 1024 * 1024,
    authorizing_integration_owners: integrationOwners(interaction),
    context: server ? InteractionContextType.Guild : InteractionContextType.BotDM,
    ...(source ? { message: messageJson(world, source) } : {}),
    ...(server && member
      ? {
          guild_id: server.id,
          guild: { id: server.id, locale: 'en-US', features: ['COMMUNITY', 'NEWS'] },
          guild_locale: 'en-US',
          member: { ...memberJson(member), user, permissions: permissions(user.id) },
        }
      : { user }),
  };
}
