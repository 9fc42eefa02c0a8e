import type { Chat } from '../core/chat.ts';
import type { Clock } from '../core/clock.ts';
import {
  type Conversation,
  type ConversationStore,
  conversationSubject,
  type QuestionDraft,
} from '../core/conversation.ts';
import type { Logger } from '../core/logger.ts';
import { type DeliveryAction, type DeliveryDraft, PRIORITY } from '../core/outbox.ts';
import type { ActionRef, Reply } from '../core/reply.ts';
import { scopeKey } from '../core/scope.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { refusal, say } from '../words/say.ts';
import type { AnswerQueue } from './answer-queue.ts';
import { composeAnswer } from './compose-answer.ts';
import { deliveryMark } from './delivery-mark.ts';
import type { Voice, Voices } from './voices.ts';
import type { WrittenAnswers } from './written-answers.ts';

/** UTF-16 units: one or two sentences; what is longer is no question. */
export const LONGEST_QUESTION = 300;
/** Questions that a person may ask in so many milliseconds. */
const MOST_QUESTIONS = 20;
export const LIMITED_FOR = 10 * 60 * 1000;
/** How long it is tried to open a thread, milliseconds. */
const PATIENCE = 60 * 60 * 1000;
/** Discord's limit for the name of a thread, UTF-16 units. */
const LONGEST_NAME = 100;

/** A question, and who asks it. */
export type Asked = Omit<QuestionDraft, 'place'>;

/** Where a question is answered. */
export type AnswerPlace =
  | { readonly kind: 'here'; readonly channelId: string; readonly own: boolean }
  /** In a thread that is opened in the channel. */
  | { readonly kind: 'thread'; readonly channelId: string };

/** Questions and answers in threads and direct messages. */
export interface Conversations {
  /**
   * Takes a question in, to be answered in its turn; one that is known already is passed over.
   * @throws UserError where the person has asked too much for now
   */
  ask(asked: Asked, place: AnswerPlace): Promise<void>;
  /** Answers at once, for where nothing can be posted. @throws UserError as above */
  answerAside(asked: Asked, voice: Voice): Promise<Reply>;
  /** Null where there is none. */
  inChannel(channelId: string): Promise<Conversation | null>;
  /** Another text for a question that is not answered yet. */
  edit(sourceId: string, text: string): Promise<void>;
  /** Takes questions back that are not answered yet. */
  withdraw(sourceIds: readonly string[]): Promise<void>;
}

interface Surroundings {
  readonly store: ConversationStore;
  readonly answers: WrittenAnswers;
  readonly voices: Pick<Voices, 'shared'>;
  readonly queue: Pick<AnswerQueue, 'begin'>;
  readonly chat: Pick<Chat, 'type'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly ask: ActionRef;
  readonly fits: (reply: Reply) => boolean;
  /** Told that there is something to send. */
  readonly deliver: () => void;
}

export function createConversations(surroundings: Surroundings): Conversations {
  const { store, answers, voices, queue, chat, clock, log, ask, fits, deliver } = surroundings;

  async function refuseTooMany(askerId: string): Promise<void> {
    const asked = await store.askedSince(askerId, clock.now() - LIMITED_FOR);
    if (asked >= MOST_QUESTIONS) throw refusal('ask.too-many', { most: MOST_QUESTIONS });
  }

  /** The question in the channel, and the thread on it. */
  function opening(
    { sourceId, scope, text }: Asked,
    channelId: string,
    language: string | null,
    conversation: number,
  ) {
    const now = clock.now();
    const draft = (key: string, action: DeliveryAction): DeliveryDraft => ({
      key,
      mark: deliveryMark(key),
      scope: scopeKey(scope),
      channelId,
      action,
      priority: PRIORITY.answer,
      dueAt: now,
      deadline: now + PATIENCE,
      subject: conversationSubject(conversation),
    });
    const key = `asked:${sourceId}`;
    const name = shorten(plainLine(text), LONGEST_NAME);
    return [
      draft(key, {
        kind: 'post',
        reply: posed(text, language, { action: ask, key: deliveryMark(key) }),
      }),
      { ...draft(threadKeyOf(sourceId), { kind: 'open thread', name }), after: key },
    ];
  }

  return {
    async ask(asked, place) {
      await refuseTooMany(asked.askerId);
      if (place.kind === 'thread') {
        const inThread = { kind: 'thread', threadKey: threadKeyOf(asked.sourceId) } as const;
        const set = (await voices.shared(asked.scope)).language;
        await store.add({ ...asked, place: inThread }, (conversation) =>
          opening(asked, place.channelId, set ?? asked.language, conversation),
        );
        deliver();
      } else {
        await store.add({ ...asked, place });
        // Nobody waits for the sign, and the answer does not depend on it.
        chat
          .type(place.channelId)
          .catch((error) => log.debug({ err: error }, 'typing could not be shown'));
      }
      await queue.begin();
    },
    async answerAside(asked, voice) {
      await refuseTooMany(asked.askerId);
      await store.add({ ...asked, place: { kind: 'aside' } });
      const { text: question, scope, days, subject } = asked;
      const answer = await answers.answer({
        question,
        scope,
        voice,
        ...(days === null ? {} : { days }),
        context: contextOf(subject),
      });
      return composeAnswer(
        answer,
        { question, ask, key: '', hint: null, language: voice.language },
        fits,
      );
    },
    inChannel: store.inChannel,
    async edit(sourceId, text) {
      await store.edit(sourceId, text);
    },
    withdraw: store.withdraw,
  };
}

const threadKeyOf = (sourceId: string): string => `thread:${sourceId}`;

const contextOf = ({ topic, articles }: Asked['subject']) => ({
  questions: topic === null ? [] : [topic],
  articles,
});

const posed = (
  question: string,
  language: string | null,
  { action, key }: { readonly action: ActionRef; readonly key: string },
): Reply => ({
  ...(language === null ? {} : { language }),
  blocks: [
    { kind: 'quote', text: { italic: question } },
    { kind: 'note', text: say('ask.comes-in-thread') },
    { kind: 'buttons', buttons: [{ label: say('article.ask'), action, key }] },
  ],
});

/**
 * A question as it is kept: one line.
 *
 * @throws UserError where there is none, or it is too long
 */
export function questionText(typed: string): string {
  const text = plainLine(typed);
  if (text === '') throw refusal('ask.empty');
  if (text.length > LONGEST_QUESTION)
    throw refusal('ask.too-long', { most: LONGEST_QUESTION, length: text.length });
  return text;
}
