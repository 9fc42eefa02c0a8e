import {
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandChannelOption,
  type APIApplicationCommandIntegerOption,
  type APIApplicationCommandRoleOption,
  type APIApplicationCommandStringOption,
  type ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Suggested } from '../src/briefing/library.ts';
import type { ActionRef, Form, Reply } from '../src/core/reply.ts';
import type { Scope } from '../src/core/scope.ts';
import type { Services } from './services.ts';

type Option =
  | APIApplicationCommandStringOption
  | APIApplicationCommandIntegerOption
  | APIApplicationCommandBooleanOption
  | APIApplicationCommandChannelOption
  | APIApplicationCommandRoleOption
  | APIApplicationCommandAttachmentOption;

/** A slash command as Discord is told of it; the contexts it works in are the same for all and added when registering. */
export interface CommandData
  extends Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'options' | 'type'> {
  readonly options?: readonly Option[];
}

/** A file that a person attached, as Discord announces it. Nothing of it is trusted. */
export interface Attachment {
  readonly name: string;
  /** Bytes, as announced. */
  readonly size: number;
  readonly url: string;
}

/** A channel of the server, as it is for the person who asks. */
export interface PlaceOfAsker {
  readonly channelId: string;
  /** What they may do in it, as Discord's bits. */
  readonly permissions: bigint;
}

/** A role of the server that a person chose. */
export interface ChosenRole {
  readonly id: string;
  /** Whether everybody may mention it. */
  readonly mentionable: boolean;
}

interface ValueOf {
  [ApplicationCommandOptionType.String]: string;
  [ApplicationCommandOptionType.Integer]: number;
  [ApplicationCommandOptionType.Boolean]: boolean;
  [ApplicationCommandOptionType.Channel]: PlaceOfAsker;
  [ApplicationCommandOptionType.Role]: ChosenRole;
  [ApplicationCommandOptionType.Attachment]: Attachment;
}

/** The value of any option. */
export type OptionValue = ValueOf[keyof ValueOf];

type OptionsIn<D extends CommandData> = D extends { options: readonly (infer O extends Option)[] }
  ? O
  : never;

/** The options a person gave, typed by the declaration itself. */
export type OptionsOf<D extends CommandData> = {
  readonly [O in OptionsIn<D> as O extends { required: true }
    ? O['name']
    : never]: ValueOf[O['type']];
} & {
  readonly [O in OptionsIn<D> as O extends { required: true }
    ? never
    : O['name']]?: ValueOf[O['type']];
};

/** Who asks, and what they may see and do in the place where they ask. */
export interface Asker {
  readonly scope: Scope;
  readonly userId: string;
  /** Discord's locale of that person, such as `en-GB`. */
  readonly locale: string;
  /** Where they ask. */
  readonly here: PlaceOfAsker;
  /** Whether they may write in this channel themselves. */
  readonly canPost: boolean;
  /**
   * Whether they have Manage Server now; in direct messages everybody manages their own. Not the
   * same as being let to use a command: a server may give that to others in its Integrations.
   */
  readonly canManage: boolean;
}

/** Public: everybody in the channel sees it. Private: only the person who asked. */
export type Visibility = 'public' | 'private';

/** What a command is asked to do. */
export interface Invocation<D extends CommandData = CommandData> {
  /** Discord's id of this use: the same again is the same use. */
  readonly id: string;
  readonly options: OptionsOf<D>;
  readonly asker: Asker;
}

/** A press of a button, a choice in a menu or a form that was sent. All but the asker comes from outside. */
export interface Press {
  /** Discord's id of this press: the same again is the same press. */
  readonly id: string;
  readonly key: string;
  readonly values: readonly string[];
  /** What was typed into a form, by the names of its fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly asker: Asker;
}

/** What a button, a menu or a form does. */
export interface Action extends ActionRef {
  /** `same`: the message with the button is changed; otherwise a new one is sent. */
  readonly answer: Visibility | 'same';
  /** A form has to be the answer within a second or so: nothing slow may come before it. */
  execute(press: Press, services: Services): Promise<Reply | Form>;
}

/**
 * Suggestions for an option while it is typed.
 *
 * @param given the other options as they are so far; ids stand for channels and roles
 */
export type Suggest = (
  typed: string,
  asker: Asker,
  services: Services,
  given: Readonly<Record<string, string | number | boolean>>,
) => Promise<readonly Suggested[]>;

/** One thing people can say to the bot. */
export interface Command<D extends CommandData = CommandData> {
  readonly data: D;
  readonly visibility: Visibility;
  execute(invocation: Invocation<D>, services: Services): Promise<Reply>;
  /** By the option that is being typed; the compiler knows their names. */
  readonly autocomplete?: Readonly<
    Partial<Record<NonNullable<D['options']>[number]['name'], Suggest>>
  >;
  /** The buttons and menus of its replies. */
  readonly actions?: readonly Action[];
}

/** Commands under one name, such as `/sources add` and `/sources list`: one permission for all. */
export interface CommandGroup {
  readonly data: Omit<CommandData, 'options'>;
  /** Each is a command of its own, but for permissions. */
  readonly subcommands: readonly Command[];
}

/** The message that a message command was used on. Nothing of it is trusted. */
export interface TargetMessage {
  /** All that can be read of it, embeds and components included, as Discord's markdown. */
  readonly text: string;
  /** The keys of its buttons and menus, where it is one of ours. */
  readonly keys: readonly string[];
}

/** A command in the menu of a message, under Apps. */
export interface MessageCommand {
  readonly data: { readonly type: ApplicationCommandType.Message; readonly name: string };
  readonly visibility: Visibility;
  execute(
    use: { readonly message: TargetMessage; readonly asker: Asker },
    services: Services,
  ): Promise<Reply | Form>;
  /** The forms that it opens. */
  readonly actions?: readonly Action[];
}

/** What stands in the list of commands. */
export type Listed = Command | CommandGroup | MessageCommand;

export const isMessageCommand = (listed: Listed): listed is MessageCommand =>
  'type' in listed.data && listed.data.type === ApplicationCommandType.Message;

/** Slash commands by what is typed, `brief` or `sources add`. */
export function byPath(list: readonly Listed[]): ReadonlyMap<string, Command> {
  const paths = list.flatMap((listed): [string, Command][] => {
    if (isMessageCommand(listed)) return [];
    const { name } = listed.data;
    return 'subcommands' in listed
      ? listed.subcommands.map((inner) => [`${name} ${inner.data.name}`, inner])
      : [[name, listed]];
  });
  return new Map(paths);
}

/** All that buttons, menus and forms do. */
export const actionsOf = (list: readonly Listed[]): readonly Action[] => [
  ...[...byPath(list).values()].flatMap(({ actions = [] }) => actions),
  ...list.filter(isMessageCommand).flatMap(({ actions = [] }) => actions),
];

/** Declares a command, so that its options are typed by its data. */
export function defineCommand<const D extends CommandData>(command: Command<D>): Command<D> {
  return command;
}
