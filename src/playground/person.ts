import {
  type APIUser,
  ApplicationCommandType,
  ChannelType,
  InteractionType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { UserError } from '../core/errors.ts';
import { type Answer, awaitAnswer } from './answer.ts';
import { commandData, findCommand, type GivenOptions } from './command-data.ts';
import { chooseData, pressData } from './component-data.ts';
import { findChannel } from './find.ts';
import { type Choice, type Interaction, openInteraction } from './interactions.ts';
import { messageJson } from './json/message.ts';
import { channelOf, postMessage, type StoredMessage } from './messages.ts';
import { type FieldValues, modalData } from './modal-data.ts';
import { may, sees } from './permissions.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';
import { areModerated, reopenToWrite, startFromMessage, startPost } from './threads.ts';
import { PATIENCE } from './until.ts';
import type { Channel, World } from './world.ts';

/** Which channel: its name or id, or `@bot` for direct messages; `general` where none is given. */
export interface Where {
  readonly channel?: string;
  /** Where several servers have a channel of that name: the server's name. */
  readonly server?: string;
}

/** A person at the keyboard. What a client would not let them do throws a UserError. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Sets the language of their client, one of Discord's locales. */
  speak(locale: string): void;
  /** @param path the command with its subcommands, `digest add` */
  runCommand(path: string, options?: GivenOptions, where?: Where): Promise<Answer>;
  /** What is suggested while typing an option. */
  complete(
    path: string,
    option: string,
    typed: string,
    others?: GivenOptions,
    where?: Where,
  ): Promise<readonly Choice[]>;
  /** Uses a message command on a message. */
  runMessageCommand(name: string, message: { readonly id: string }): Promise<Answer>;
  /** Presses a button, by its label or custom id. */
  press(message: { readonly id: string }, button: string): Promise<Answer>;
  /** Chooses in a menu, named by placeholder or custom id; values by label or value. */
  choose(message: { readonly id: string }, menu: string, ...values: string[]): Promise<Answer>;
  /** Sends the form that an answer opened; fields by label or custom id. */
  submit(answer: Answer, fields: FieldValues): Promise<Answer>;
  say(channel: string, text: string, replyTo?: { readonly id: string }): SeenMessage;
  /** Starts a thread from a message; gives its id. */
  startThread(message: { readonly id: string }, name: string): string;
  /** Begins a post in a forum, with tags by their ids; gives its id. */
  startPost(forum: string, name: string, text: string, tags?: readonly string[]): string;
  /** All that this person sees in a channel, oldest first. */
  messages(channel: string): readonly SeenMessage[];
}

/**
 * @param user of the world
 * @param patience milliseconds of real time that they wait for an answer
 */
export function createPerson(world: World, user: APIUser, patience = PATIENCE): Person {
  const { id: userId } = user;
  const isSeen = (message: StoredMessage) =>
    (message.privateTo === null || message.privateTo === userId) &&
    sees(world, channelOf(world, message), userId);
  const find = (id: string): StoredMessage => {
    for (const { messages } of world.channels.values()) {
      const message = messages.get(id);
      if (message && isSeen(message)) return message;
    }
    throw new UserError(`This person sees no message ${id}.`);
  };
  const place = ({ channel = 'general', server }: Where = {}) => {
    const found = [...world.servers.values()].find(({ name }) => name === server);
    if (server !== undefined && !found) throw new UserError(`There is no server "${server}".`);
    return { world, userId, channel: findChannel(world, channel, userId, found?.id) };
  };
  const allow = (channel: Channel, bits: bigint, what: string) => {
    if (may(world, channel, userId, bits)) return;
    throw new UserError(`This person may not ${what} in "${channel.name}".`);
  };
  const open = (given: Pick<Interaction, 'type' | 'channel' | 'data'> & Partial<Interaction>) =>
    openInteraction(world, { user, commandName: null, source: null, opener: null, ...given });
  const answerTo = (interaction: Interaction) => awaitAnswer(world, interaction, patience);
  const use = (source: StoredMessage, data: object) =>
    answerTo(
      open({
        type: InteractionType.MessageComponent,
        channel: channelOf(world, source),
        data,
        source,
      }),
    );

  return {
    id: userId,
    name: user.username,
    speak: (locale) => void world.locales.set(userId, locale),
    async runCommand(path, options = {}, where) {
      const at = place(where);
      const data = commandData(at, path, options);
      const commandName = path.replace(/^\//, '');
      const type = InteractionType.ApplicationCommand;
      return answerTo(open({ type, channel: at.channel, data, commandName }));
    },
    async complete(path, option, typed, others = {}, where) {
      const at = place(where);
      const data = commandData(at, path, { ...others, [option]: typed }, option);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const interaction = open({ type, channel: at.channel, data, commandName: path });
      await answerTo(interaction);
      return interaction.choices;
    },
    async runMessageCommand(name, { id }) {
      const target = find(id);
      const channel = channelOf(world, target);
      const command = findCommand({ world, channel, userId }, name, ApplicationCommandType.Message);
      const resolved = { messages: { [id]: messageJson(world, target) } };
      const data = { id: command.id, name, type: command.type, target_id: id, resolved };
      const type = InteractionType.ApplicationCommand;
      return answerTo(open({ type, channel, data, commandName: name }));
    },
    async press({ id }, button) {
      const message = find(id);
      return use(message, pressData(message, button));
    },
    async choose({ id }, menu, ...values) {
      const message = find(id);
      const at = { world, userId, channel: channelOf(world, message) };
      return use(message, chooseData(at, message, menu, values));
    },
    async submit({ modal, interaction }, fields) {
      if (modal === null) throw new UserError('That answer opened no form.');
      const { channel, source } = interaction;
      const data = modalData(modal, fields);
      const type = InteractionType.ModalSubmit;
      return answerTo(open({ type, channel, data, source, opener: interaction }));
    },
    say(name, content, replyTo) {
      const channel = findChannel(world, name, userId);
      const bits = channel.thread
        ? PermissionFlagsBits.SendMessagesInThreads
        : PermissionFlagsBits.SendMessages;
      allow(channel, bits, 'write');
      reopenToWrite(world, channel, userId);
      const message = postMessage(world, {
        channel,
        authorId: userId,
        body: { content },
        ...(replyTo ? { referenceId: find(replyTo.id).id, type: MessageType.Reply } : {}),
      });
      return seeMessage(world, () => message);
    },
    startThread({ id }, name) {
      const message = find(id);
      const channel = channelOf(world, message);
      allow(channel, PermissionFlagsBits.CreatePublicThreads, 'start threads');
      if (message.privateTo) throw new UserError('Nobody else sees that message.');
      return startFromMessage(world, channel, message, { name: titled(name), ownerId: userId }).id;
    },
    startPost(forum, name, content, tags = []) {
      const channel = findChannel(world, forum, userId);
      if (channel.type !== ChannelType.GuildForum) throw new UserError(`"${forum}" is no forum.`);
      allow(channel, PermissionFlagsBits.SendMessages, 'write');
      const known = tags.filter((tag) => channel.tags.some(({ id }) => id === tag));
      if (areModerated(channel, known))
        allow(channel, PermissionFlagsBits.ManageThreads, 'use that tag');
      const plan = { name: titled(name), ownerId: userId, body: { content }, tags: known };
      return startPost(world, channel, plan).thread.id;
    },
    messages(name) {
      const channel = findChannel(world, name, userId);
      return [...channel.messages.values()]
        .filter(isSeen)
        .map((message) => seeMessage(world, () => message));
    },
  };
}

/** Discord's limits for the name of a thread. */
function titled(name: string): string {
  const title = name.trim();
  if (title.length < 1 || title.length > 100) {
    throw new UserError('The name of a thread has 1 to 100 characters.');
  }
  return title;
}
