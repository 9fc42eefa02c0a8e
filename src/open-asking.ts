import { askAbout } from '../commands/ask.ts';
import type { Services } from '../commands/services.ts';
import { type AnswerQueue, createAnswerQueue } from './briefing/answer-queue.ts';
import { createAnswers } from './briefing/answers.ts';
import { howToAskOn } from './briefing/ask-on.ts';
import { readAskedAbout } from './briefing/asked-about.ts';
import { bestEffortCache } from './briefing/best-effort-cache.ts';
import { createConversations } from './briefing/conversations.ts';
import { createListener } from './briefing/listen.ts';
import type { Voices } from './briefing/voices.ts';
import type { Writer } from './briefing/writing/writer.ts';
import { createWrittenAnswers } from './briefing/written-answers.ts';
import type { Chat } from './core/chat.ts';
import type { Clock } from './core/clock.ts';
import type { Listener } from './core/listener.ts';
import type { Logger } from './core/logger.ts';
import type { Reply } from './core/reply.ts';
import type { Store } from './core/store.ts';

/** Questions, from the asking to the answer. */
export interface Asking {
  readonly services: Pick<Services, 'conversations' | 'askedAbout' | 'askedMessages'>;
  readonly queue: AnswerQueue;
  readonly listener: Listener;
}

interface Surroundings {
  readonly store: Store;
  /** Null where the operator has no model that writes. */
  readonly writer: Writer | null;
  readonly voices: Voices;
  readonly chat: Pick<Chat, 'type'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether the text of messages comes that do not mention the bot. */
  readonly readsMessages: () => boolean;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
  /** Told that there is something to send. */
  readonly deliver: () => void;
}

/** Builds what takes questions and what answers them. */
export function openAsking({
  store,
  writer,
  voices,
  chat,
  readsMessages,
  ...common
}: Surroundings): Asking {
  const { clock, log } = common;
  const answers = createWrittenAnswers(createAnswers(store, clock), writer);
  const asking = { ...common, answers, voices, ask: askAbout };
  const queue = createAnswerQueue({
    ...asking,
    conversations: store.conversations,
    hint: ({ conversation }) => howToAskOn(conversation, store.settings, readsMessages()),
  });
  const conversations = createConversations({ ...asking, store: store.conversations, queue, chat });
  const { outbox, settings } = store;
  const listener = createListener({ ...common, conversations, outbox, settings });
  return {
    queue,
    listener,
    services: {
      conversations,
      askedAbout: (key, { scope, here: { channelId } }) =>
        readAskedAbout(key, { scope, channelId }, store),
      askedMessages: bestEffortCache(store.cache('asked'), log),
    },
  };
}
