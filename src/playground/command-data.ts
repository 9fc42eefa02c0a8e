import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  InteractionContextType,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';
import { UserError } from '../core/errors.ts';
import { type OptionValue, type Resolved, resolveValue } from './option-value.ts';
import { ALL_PERMISSIONS, channelPermissions } from './permissions.ts';
import type { Channel, World } from './world.ts';

/** What a person gives for a command's options, by name. */
export type GivenOptions = Readonly<Record<string, OptionValue>>;

/** Where a command is used and by whom. */
export interface Place {
  readonly world: World;
  readonly channel: Channel;
  readonly userId: string;
}

/** The commands a person may use in a channel: the server's own first, then those for all. */
export function usableCommands({ world, channel, userId }: Place): APIApplicationCommand[] {
  const own =
    channel.serverId === null ? [] : [...(world.commands.get(channel.serverId)?.values() ?? [])];
  const context =
    channel.serverId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  return [...own, ...(world.commands.get('global')?.values() ?? [])].filter((command) => {
    const { contexts, default_member_permissions: needed } = command;
    if (contexts != null && !contexts.includes(context)) return false;
    if (channel.serverId === null || needed === null) return true;
    const has = channelPermissions(world, channel, userId);
    // "0" means administrators only.
    return needed === '0' ? has === ALL_PERMISSIONS : (has & BigInt(needed)) === BigInt(needed);
  });
}

/**
 * The `data` of a slash command as a client sends it. Throws a UserError for what a client would
 * not let a person do.
 *
 * @param path the command with its subcommands, `digest add`
 * @param typing the option that is still being typed: then nothing is checked
 */
export function commandData(
  place: Place,
  path: string,
  given: GivenOptions,
  typing?: string,
): object {
  const [name = '', ...inner] = path.replace(/^\//, '').split(/\s+/);
  const command = findCommand(place, name, ApplicationCommandType.ChatInput);
  const resolved: Resolved = {};
  const level = readLevel(command.options ?? [], inner, `/${name}`, (options, label) =>
    valuesOf(place, options, label, given, resolved, typing),
  );
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(level.length > 0 ? { options: level } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/** A command that this person may use here. Throws a UserError where there is none. */
export function findCommand(
  place: Place,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const usable = usableCommands(place).filter((one) => one.type === type);
  const found = usable.find((one) => one.name === name);
  if (found === undefined) {
    const names = usable.map((one) => one.name).join(', ') || 'none';
    throw new UserError(`There is no command "${name}" for this person here; there are: ${names}.`);
  }
  return found;
}

/** Walks down the subcommands and puts what the innermost level gives into them. */
function readLevel(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  label: string,
  innermost: (options: readonly APIApplicationCommandOption[], label: string) => object[],
): object[] {
  const nests = options.some(
    ({ type }) => type === Kind.Subcommand || type === Kind.SubcommandGroup,
  );
  const [name, ...rest] = path;
  if (!nests) {
    if (name !== undefined) throw new UserError(`${label} has no subcommands.`);
    return innermost(options, label);
  }
  const chosen = options.find((one) => one.name === name);
  if (chosen === undefined) {
    throw new UserError(`${label} needs one of: ${options.map((one) => one.name).join(', ')}.`);
  }
  const inner = 'options' in chosen ? (chosen.options ?? []) : [];
  return [
    {
      type: chosen.type,
      name: chosen.name,
      options: readLevel(inner, rest, `${label} ${name}`, innermost),
    },
  ];
}

function valuesOf(
  place: Place,
  options: readonly APIApplicationCommandOption[],
  label: string,
  given: GivenOptions,
  resolved: Resolved,
  typing: string | undefined,
): object[] {
  for (const name of Object.keys(given)) {
    if (!options.some((one) => one.name === name)) {
      throw new UserError(`${label} has no option "${name}".`);
    }
  }
  return options.flatMap((option) => {
    const value = given[option.name];
    const { name, type } = option;
    if (typing === name) return [{ name, type, value: String(value ?? ''), focused: true }];
    if (value === undefined) {
      if (option.required && typing === undefined) throw new UserError(`${label} needs "${name}".`);
      return [];
    }
    return [{ name, type, value: resolveValue(place, option, value, resolved) }];
  });
}
