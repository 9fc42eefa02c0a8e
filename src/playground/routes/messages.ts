import {
  ChannelType,
  PermissionFlagsBits as May,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { apiError } from '../api-error.ts';
import { messageJson, shownByApi } from '../json/message.ts';
import { deleteMessage, editMessage, postMessage, type StoredMessage } from '../messages.ts';
import { channelForBot, may } from '../permissions.ts';
import type { RestAnswer, RestRequest, Route } from '../router.ts';
import { byAge } from '../snowflakes.ts';
import { reopenToWrite } from '../threads.ts';
import { type MessageBody, readMessage } from '../validate/message.ts';
import { invalidForm } from '../validate/problems.ts';
import type { Channel, World } from '../world.ts';

const MESSAGES = '/channels/:channel/messages';
/** Milliseconds for which a nonce is remembered; "a few minutes", as Discord puts it. */
const NONCE_LIFE = 3 * 60_000;

/** Reading and writing messages in channels, threads and direct messages. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', pattern: MESSAGES, limit: [5, 1000], handle: list },
  { method: 'POST', pattern: MESSAGES, limit: [5, 5000], handle: create },
  { method: 'GET', pattern: `${MESSAGES}/:message`, limit: [5, 1000], handle: getOne },
  { method: 'PATCH', pattern: `${MESSAGES}/:message`, limit: [5, 5000], handle: change },
  { method: 'DELETE', pattern: `${MESSAGES}/:message`, limit: [5, 1000], handle: remove },
  {
    method: 'POST',
    pattern: `${MESSAGES}/:message/crosspost`,
    limit: [10, 3_600_000],
    handle: publish,
  },
  {
    method: 'POST',
    pattern: '/channels/:channel/typing',
    limit: [5, 5000],
    handle: (world, { param }) => {
      const channel = channelForBot(world, param('channel'), May.SendMessages);
      world.happenings.emit({ kind: 'typing', channel, userId: world.bot.id });
      return { status: 204 };
    },
  },
];

function list(world: World, { param, query }: RestRequest): RestAnswer {
  const channel = channelForBot(world, param('channel'));
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw invalidForm([
      { path: ['limit'], code: 'NUMBER_TYPE_MAX', message: 'int value should be from 1 to 100.' },
    ]);
  }
  // Without the right to read the history there is none, and no error either.
  const readable = may(world, channel, world.bot.id, May.ReadMessageHistory);
  const all = readable ? [...channel.messages.values()].filter((one) => !one.privateTo) : [];
  const chosen = window(all.sort(byAge), query, limit);
  const shown = shownByApi(world);
  return { status: 200, body: chosen.reverse().map((one) => messageJson(world, one, shown)) };
}

/** Those after, before or around an id; the newest where none is given. Oldest first. */
function window(all: StoredMessage[], query: URLSearchParams, limit: number): StoredMessage[] {
  const [after, before, around] = ['after', 'before', 'around'].map((name) => query.get(name));
  if (after) return all.filter((one) => byAge(one, { id: after }) > 0).slice(0, limit);
  if (before) return all.filter((one) => byAge(one, { id: before }) < 0).slice(-limit);
  if (!around) return all.slice(-limit);
  const found = all.findIndex((one) => byAge(one, { id: around }) >= 0);
  const middle = found < 0 ? all.length : found;
  const start = Math.max(0, middle - Math.floor(limit / 2));
  return all.slice(start, start + limit);
}

function create(world: World, { param, body, files }: RestRequest): RestAnswer {
  const channel = channelForBot(world, param('channel'));
  const message = readMessage(body);
  const again =
    message.enforce_nonce && message.nonce ? world.nonces.get(message.nonce) : undefined;
  if (again && world.clock.now() - again.createdAt <= NONCE_LIFE) {
    return { status: 200, body: { ...messageJson(world, again), nonce: again.nonce } };
  }
  refuseSending(world, channel, message, files.length);
  const stored = postMessage(world, {
    channel,
    authorId: world.bot.id,
    body: { ...message, flags: (message.flags ?? 0) & ~MessageFlags.Ephemeral },
    files,
    ...reference(channel, message),
  });
  if (stored.nonce !== null && message.enforce_nonce) world.nonces.set(stored.nonce, stored);
  const nonce = stored.nonce === null ? {} : { nonce: stored.nonce };
  return { status: 200, body: { ...messageJson(world, stored), ...nonce } };
}

/** Throws where the bot may not post this there. */
function refuseSending(world: World, channel: Channel, message: MessageBody, files: number): void {
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildCategory) {
    throw apiError(50008);
  }
  if (channel.recipientId && world.closedToMessages.has(channel.recipientId)) throw apiError(50007);
  const needed = [
    channel.thread ? May.SendMessagesInThreads : May.SendMessages,
    (message.embeds ?? []).length > 0 ? May.EmbedLinks : 0n,
    files > 0 ? May.AttachFiles : 0n,
  ];
  channelForBot(
    world,
    channel.id,
    needed.reduce((all, bit) => all | bit, 0n),
  );
  reopenToWrite(world, channel, world.bot.id);
}

function reference(channel: Channel, { message_reference: to }: MessageBody) {
  if (to == null) return {};
  if (channel.messages.has(to.message_id)) {
    return { referenceId: to.message_id, type: MessageType.Reply };
  }
  if (to.fail_if_not_exists === false) return {};
  throw invalidForm([
    { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

function getOne(world: World, request: RestRequest): RestAnswer {
  const message = find(world, request, May.ReadMessageHistory);
  return { status: 200, body: messageJson(world, message, shownByApi(world)) };
}

function change(world: World, request: RestRequest): RestAnswer {
  const message = find(world, request);
  if (message.authorId !== world.bot.id) throw apiError(50005);
  editMessage(world, message, readMessage(request.body, message.flags), request.files);
  return { status: 200, body: messageJson(world, message) };
}

function remove(world: World, request: RestRequest): RestAnswer {
  const message = find(world, request);
  if (message.authorId !== world.bot.id) {
    channelForBot(world, message.channelId, May.ManageMessages);
  }
  deleteMessage(world, message);
  return { status: 204 };
}

/** Publishes a message of an announcement channel to the channels that follow it. */
function publish(world: World, request: RestRequest): RestAnswer {
  const message = find(world, request);
  const channel = channelForBot(world, message.channelId, May.SendMessages);
  if (channel.type !== ChannelType.GuildAnnouncement) throw apiError(50024);
  if (message.authorId !== world.bot.id) channelForBot(world, channel.id, May.ManageMessages);
  if (message.flags & MessageFlags.Crossposted) throw apiError(40033);
  message.flags |= MessageFlags.Crossposted;
  world.happenings.emit({ kind: 'message', change: 'changed', message });
  return { status: 200, body: messageJson(world, message) };
}

/** A message by the ids in the path; ephemeral ones are not to be had here. */
function find(world: World, { param }: RestRequest, bits = 0n): StoredMessage {
  const message = channelForBot(world, param('channel'), bits).messages.get(param('message'));
  if (message === undefined || message.privateTo !== null) throw apiError(10008);
  return message;
}
