import {
  type ApplicationCommandData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ClientApplication,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { isMessageCommand, type Listed } from '../../commands/command.ts';
import type { Logger } from '../core/logger.ts';

/** In servers and in direct messages with the bot; installed to servers only. */
const PLACES = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;

/**
 * Tells Discord of the commands where they differ from what it knows already. Discord counts
 * registrations (200 a day), and people's menus blink at each.
 */
export async function registerCommands(
  application: ClientApplication,
  commands: readonly Listed[],
  log: Logger,
): Promise<void> {
  const wanted = commands.map(described);
  const known = await application.commands.fetch({ withLocalizations: true, cache: false });
  const same =
    known.size === wanted.length &&
    wanted.every((data) => known.find((command) => command.name === data.name)?.equals(data, true));
  if (same) return log.debug('commands are registered as they are');
  await application.commands.set(wanted);
  log.info({ commands: wanted.map((data) => data.name) }, 'commands registered');
}

/** A command as Discord is told of it. */
export function described(listed: Listed): ApplicationCommandData {
  if (isMessageCommand(listed)) return { ...listed.data, ...PLACES };
  const options =
    'subcommands' in listed
      ? listed.subcommands.map(({ data: { name, description, options = [] } }) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name,
          description,
          options,
        }))
      : (listed.data.options ?? []);
  return {
    ...listed.data,
    ...PLACES,
    type: ApplicationCommandType.ChatInput,
    options: [...options],
  } as ApplicationCommandData;
}
