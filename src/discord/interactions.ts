import { randomBytes } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import {
  type Asker,
  actionsOf,
  byPath,
  isMessageCommand,
  type Listed,
  type OptionValue,
} from '../../commands/command.ts';
import type { Services } from '../../commands/services.ts';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import type { Meter } from '../core/meter.ts';
import type { Form, Reply } from '../core/reply.ts';
import { languageOf } from '../words/languages.ts';
import type { Phrase } from '../words/phrases.ts';
import { refusal, say } from '../words/say.ts';
import { inWords } from '../words/speak.ts';
import { type Answerable, type AnswerMode, acknowledge } from './acknowledge.ts';
import { measureAnswers } from './answer-measures.ts';
import { readCustomId } from './custom-id.ts';
import { fieldsOf, renderForm } from './form.ts';
import { label } from './label.ts';
import { renderReply } from './render.ts';
import { targetMessage } from './target-message.ts';

/** Answers what people do. */
export interface Interactions {
  /** Never rejects: what goes wrong is logged, and said to the person where that is still possible. */
  handle(interaction: Interaction): Promise<void>;
  /** Takes no more and resolves when the answers under way are sent. */
  drain(): Promise<void>;
}

interface Surroundings {
  readonly commands: readonly Listed[];
  readonly services: Services;
  readonly clock: Clock;
  readonly log: Logger;
  readonly meter: Meter;
  /** Whether it is ours to answer: of several bots that hear of an interaction one does. */
  readonly takeEvent: (id: string) => Promise<boolean>;
  /** Makes the short name under which a bug is logged and told. */
  readonly reference?: () => string;
}

/** Discord shows 25 suggestions, each of up to 100 characters. */
const MOST_SUGGESTIONS = 25;
const LONGEST_SUGGESTION = 100;

/** The one place where commands, buttons and menus meet Discord: acknowledging, splitting, errors. */
export function createInteractions({
  commands,
  services,
  clock,
  log,
  meter,
  takeEvent,
  reference = () => randomBytes(4).toString('hex'),
}: Surroundings): Interactions {
  const commandOf = byPath(commands);
  const onMessages = new Map(
    commands.filter(isMessageCommand).map((command) => [command.data.name, command]),
  );
  const actionOf = new Map(actionsOf(commands).map((action) => [action.name, action]));
  const measured = measureAnswers(meter, clock);
  const underWay = new Set<Promise<void>>();
  let draining = false;

  async function respond(
    interaction: Answerable,
    { name, mode }: { readonly name: string; readonly mode: AnswerMode },
    work: () => Promise<Reply | Form>,
  ): Promise<void> {
    const acknowledgement = acknowledge(interaction, mode, clock);
    const done = measured(name);
    try {
      const answer = await work();
      if ('fields' in answer) await acknowledgement.open(renderForm(answer, interaction.locale));
      else {
        const locale = mode === 'public' ? await sharedLocale(interaction) : interaction.locale;
        await acknowledgement.deliver(renderReply(answer, locale));
      }
      done('answered');
    } catch (error) {
      done(error instanceof UserError ? 'refused' : 'failed');
      const [body] = renderReply(explain(error, interaction), interaction.locale);
      await acknowledgement.deliverPrivately(body);
    }
  }

  /** What everybody reads is in the language that was set for the place, else in that of the one who asked. */
  async function sharedLocale(interaction: BaseInteraction): Promise<string> {
    const { language } = await services.settings.get(askerOf(interaction).scope);
    return language ?? interaction.locale;
  }

  /** What the person is told. A bug is logged under a reference, and they see the reference. */
  function explain(error: unknown, interaction: BaseInteraction): Reply {
    if (error instanceof UserError)
      return { tone: 'trouble', blocks: [{ kind: 'paragraph', text: error.said }] };
    const code = reference();
    log.error({ err: error, reference: code, interaction: interaction.id }, 'a command failed');
    return {
      tone: 'trouble',
      blocks: [
        {
          kind: 'paragraph',
          text: say('answer.failed'),
        },
        { kind: 'note', text: say('answer.failed-reference', { reference: { code } }) },
      ],
    };
  }

  async function runCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    const name = pathOf(interaction);
    const command = commandOf.get(name);
    if (command === undefined) return respond(interaction, UNKNOWN, noCommand);
    const { id } = interaction;
    const invocation = { id, options: optionsOf(interaction), asker: askerOf(interaction) };
    const how = { name, mode: command.visibility };
    return respond(interaction, how, () => command.execute(invocation, services));
  }

  async function runOnMessage(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = onMessages.get(interaction.commandName);
    if (command === undefined) return respond(interaction, UNKNOWN, noCommand);
    const use = { message: targetMessage(interaction), asker: askerOf(interaction) };
    const how = { name: command.data.name, mode: command.visibility };
    return respond(interaction, how, () => command.execute(use, services));
  }

  async function runAction(
    interaction: MessageComponentInteraction | ModalSubmitInteraction,
  ): Promise<void> {
    const id = readCustomId(interaction.customId);
    const action = id === null ? undefined : actionOf.get(id.name);
    if (id === null || action === undefined || action.version !== id.version)
      return respond(interaction, UNKNOWN, () => gone('answer.old-button'));
    const press = {
      id: interaction.id,
      key: id.key,
      values: interaction.isStringSelectMenu() ? interaction.values : [],
      fields: interaction.isModalSubmit() ? fieldsOf(interaction) : {},
      asker: askerOf(interaction),
    };
    const how = { name: action.name, mode: action.answer };
    return respond(interaction, how, () => action.execute(press, services));
  }

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    const path = pathOf(interaction);
    const command = commandOf.get(path);
    const done = measured(command === undefined ? UNKNOWN.name : `${path} suggestions`);
    const { name, value: typed } = interaction.options.getFocused(true);
    const others = givenOf(interaction).filter((option) => option.name !== name);
    const given = Object.fromEntries(
      others.flatMap((option) => (option.value === undefined ? [] : [[option.name, option.value]])),
    );
    const suggestions = command?.autocomplete?.[name];
    const found = (await suggestions?.(typed, askerOf(interaction), services, given)) ?? [];
    await interaction.respond(
      found.slice(0, MOST_SUGGESTIONS).map(({ name, value }) => ({
        name: label(inWords(name, languageOf(interaction.locale)), LONGEST_SUGGESTION),
        value,
      })),
    );
    done('answered');
  }

  async function dispatch(interaction: Interaction): Promise<void> {
    try {
      // Suggestions change nothing, and are asked for at every key.
      if (interaction.isAutocomplete()) await suggest(interaction);
      else if (!(await takeEvent(interaction.id))) return;
      else if (interaction.isChatInputCommand()) await runCommand(interaction);
      else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction);
      else if (interaction.isMessageComponent() || interaction.isModalSubmit())
        await runAction(interaction);
    } catch (error) {
      log.error({ err: error, interaction: interaction.id }, 'an answer could not be given');
    }
  }

  return {
    async handle(interaction) {
      if (draining) return;
      const work = dispatch(interaction);
      underWay.add(work);
      await work;
      underWay.delete(work);
    },
    async drain() {
      draining = true;
      await Promise.all(underWay);
    },
  };
}

/** Names come from outside; what is none of ours is measured under this. */
const UNKNOWN = { name: 'unknown', mode: 'private' } as const;

const noCommand = () => gone('answer.no-command');

async function gone(phrase: Phrase): Promise<never> {
  throw refusal(phrase);
}

function askerOf(interaction: BaseInteraction): Asker {
  const { guildId, user, locale, memberPermissions, channel, channelId } = interaction;
  const sending = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return {
    scope: guildId === null ? { kind: 'person', id: user.id } : { kind: 'server', id: guildId },
    userId: user.id,
    locale,
    here: {
      channelId: channelId ?? '',
      permissions: memberPermissions?.bitfield ?? PermissionsBitField.All,
    },
    canPost: memberPermissions?.has(sending) ?? true,
    canManage: guildId === null || memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true,
  };
}

/** As it is typed, `sources add`. */
function pathOf({
  commandName,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const subcommand = options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}

/** What was given to the command, or to the subcommand that was used. */
function givenOf({
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): readonly CommandInteractionOption[] {
  const [first] = options.data;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? (first.options ?? [])
    : options.data;
}

function optionsOf(interaction: ChatInputCommandInteraction): Record<string, OptionValue> {
  return Object.fromEntries(
    givenOf(interaction).flatMap((option): [string, OptionValue][] => {
      const value = optionValue(option);
      return value === undefined ? [] : [[option.name, value]];
    }),
  );
}

function optionValue({
  attachment,
  channel,
  role,
  value,
}: CommandInteractionOption): OptionValue | undefined {
  if (attachment) return { name: attachment.name, size: attachment.size, url: attachment.url };
  if (channel) {
    // What Discord sent along, whatever discord.js made of the rest.
    const { permissions } = channel as { permissions?: PermissionsBitField | string | null };
    const bits = typeof permissions === 'string' ? permissions : (permissions?.bitfield ?? 0n);
    return { channelId: channel.id, permissions: BigInt(bits) };
  }
  if (role) return { id: role.id, mentionable: role.mentionable };
  return value;
}
