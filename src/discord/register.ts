import {
  type ApplicationCommandData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ClientApplication,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type CommandData, isMessageCommand, type Listed } from '../../commands/command.ts';
import type { Logger } from '../core/logger.ts';
import { localize } from './localize.ts';

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
  const { name } = listed.data;
  if (isMessageCommand(listed)) return { ...listed.data, ...localize(name), ...PLACES };
  const options =
    'subcommands' in listed
      ? listed.subcommands.map(({ data }) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name: data.name,
          description: data.description,
          ...localize(`${name} ${data.name}`),
          options: describedOptions(`${name} ${data.name}`, data.options),
        }))
      : describedOptions(name, listed.data.options);
  return {
    ...listed.data,
    ...localize(name),
    ...PLACES,
    type: ApplicationCommandType.ChatInput,
    options,
  } as ApplicationCommandData;
}

function describedOptions(path: string, options: CommandData['options'] = []) {
  return options.map((option) => {
    const own = `${path} ${option.name}`;
    const shown = { ...option, ...localize(own) };
    if (!('choices' in option) || option.choices === undefined) return shown;
    const choices = option.choices.map((choice) => ({
      ...choice,
      ...localize(`${own}=${choice.value}`),
    }));
    return { ...shown, choices };
  });
}
