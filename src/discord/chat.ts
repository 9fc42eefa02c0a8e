import { type APIMessage, type APIUser, type REST, Routes } from 'discord.js';
import type { Chat, PostedMessage } from '../core/chat.ts';
import type { Clock } from '../core/clock.ts';
import { readChannelState } from './channel-state.ts';
import { refusalCode } from './chat-failure.ts';
import { createChatRequests } from './chat-requests.ts';
import { findPosted } from './find-posted.ts';
import { label } from './label.ts';
import { postedBody } from './posted-body.ts';

/** "This message has already been crossposted." */
const PUBLISHED_ALREADY = 40033;
/** "A thread has already been created for this message"; it has the message's id. */
const THREAD_THERE = 160004;
/** Minutes without a word after which a thread is put away: a day. */
const ARCHIVED_AFTER = 1440;
/** Discord's limit for the names of threads and posts. */
const LONGEST_NAME = 100;

interface Surroundings {
  readonly token: string;
  /** Discord's API without the version, such as `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** Replaces the way to the network. */
  readonly makeRequest?: REST['options']['makeRequest'];
}

/** Posting over Discord's REST routes alone. Nothing is sent before the first call. */
export function createChat(surroundings: Surroundings): Chat {
  const requests = createChatRequests(surroundings);
  let botId: string | null = null;

  async function ownId(): Promise<string> {
    botId ??= (await requests.get<APIUser>(Routes.user())).id;
    return botId;
  }
  const channel = async (channelId: string) => readChannelState(requests, channelId, await ownId());

  return {
    channel,
    async post(channelId, { reply, nonce, mentionRoleId, repliesTo }) {
      const { body, files } = postedBody(reply, mentionRoleId);
      const reference =
        repliesTo === undefined
          ? {}
          : { message_reference: { message_id: repliesTo, fail_if_not_exists: false } };
      return posted(
        await requests.post(Routes.channelMessages(channelId), {
          body: { ...body, ...reference, nonce, enforce_nonce: true },
          files,
        }),
      );
    },
    async postInForum(forumId, { title, tagIds, reply, mentionRoleId }) {
      const { body, files } = postedBody(reply, mentionRoleId);
      const { id } = await requests.post<{ id: string }>(Routes.threads(forumId), {
        body: { name: label(title, LONGEST_NAME), applied_tags: tagIds, message: body },
        files,
      });
      return { channelId: id, messageId: id };
    },
    async edit({ channelId, messageId }, reply, mentionRoleId) {
      const { body, files } = postedBody(reply, mentionRoleId);
      await requests.patch(Routes.channelMessage(channelId, messageId), {
        body: { ...body, allowed_mentions: { parse: [] } },
        files,
      });
    },
    async publish({ channelId, messageId }) {
      await unless(PUBLISHED_ALREADY, () =>
        requests.post(Routes.channelMessageCrosspost(channelId, messageId)),
      );
    },
    async openThread({ channelId, messageId }, name) {
      await unless(THREAD_THERE, () =>
        requests.post(Routes.threads(channelId, messageId), {
          body: { name: label(name, LONGEST_NAME), auto_archive_duration: ARCHIVED_AFTER },
        }),
      );
      return messageId;
    },
    async openDirect(userId) {
      const body = { recipient_id: userId };
      return (await requests.post<{ id: string }>(Routes.userChannels(), { body })).id;
    },
    async find(channelId, mark, since) {
      const state = await channel(channelId);
      return findPosted({ requests, channelId, mark, since, botId: await ownId() }, state);
    },
    async type(channelId) {
      await requests.post(Routes.channelTyping(channelId));
    },
  };
}

const posted = ({ id, channel_id }: APIMessage): PostedMessage => ({
  channelId: channel_id,
  messageId: id,
});

/** Passes over the refusal that says that it was done before. */
async function unless(code: number, ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (refusalCode(error) !== code) throw error;
  }
}
