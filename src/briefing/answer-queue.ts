import { randomBytes } from 'node:crypto';
import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import {
  type ConversationStore,
  conversationSubject,
  type WaitingQuestion,
} from '../core/conversation.ts';
import type { Logger } from '../core/logger.ts';
import { type DeliveryDraft, PRIORITY } from '../core/outbox.ts';
import type { ActionRef, Reply, Words } from '../core/reply.ts';
import { scopeKey } from '../core/scope.ts';
import { say } from '../words/say.ts';
import { citedBy, composeAnswer } from './compose-answer.ts';
import { deliveryMark } from './delivery-mark.ts';
import type { Voices } from './voices.ts';
import type { WrittenAnswers } from './written-answers.ts';

/** Conversations that are answered at once. */
const AT_ONCE = 4;
/** Looked at in one go; the next look finds the others. */
const MOST_WAITING = 200;
/**
 * Milliseconds for which nobody else answers in a conversation: where a process has died over it,
 * or takes longer, another one does, and the outbox has the answer once all the same.
 */
const LEASE = 60_000;
/** How long it is tried to post an answer, milliseconds. */
const PATIENCE = 6 * 60 * 60 * 1000;

/**
 * Answers what waits in the store, in each conversation one question after the other; several
 * processes may do so on one store.
 */
export interface AnswerQueue {
  /** Looks for questions that wait. @returns how many conversations have some */
  begin(): Promise<number>;
  /** Resolves when nothing is being answered. */
  idle(): Promise<void>;
  /** Answers no more, and resolves when the work under way has ended, after so many milliseconds at most. */
  stop(patience: number): Promise<void>;
}

interface Surroundings {
  readonly conversations: ConversationStore;
  readonly answers: WrittenAnswers;
  readonly voices: Pick<Voices, 'shared'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly ask: ActionRef;
  /** How to ask on in a conversation. */
  readonly hint: (question: WaitingQuestion) => Promise<Words>;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
  /** Told that there is something to send. */
  readonly deliver: () => void;
}

/** All that is needed to go on after a restart stands in the store. */
export function createAnswerQueue(surroundings: Surroundings): AnswerQueue {
  const { conversations, answers, voices, clock, log, ask, hint, fits, deliver } = surroundings;
  const queue = new PQueue({ concurrency: AT_ONCE });
  const inWork = new Set<number>();
  /** Asked in while the work on them may have been ending. */
  const again = new Set<number>();
  const ended = new AbortController();
  /** Rejects when the work is to end: a model may take its time, and the question stays in the store. */
  const leaving = Promise.withResolvers<never>();
  leaving.promise.catch(() => undefined);

  async function answerAll(conversation: number): Promise<void> {
    while (!ended.signal.aborted) {
      if (!(await conversations.claim(conversation, clock.now() + LEASE))) return;
      try {
        const question = await conversations.next(conversation);
        // Otherwise it was edited or taken back meanwhile, and is read anew.
        if (question !== null && (await answerOne(question))) deliver();
      } finally {
        await conversations.release(conversation);
      }
    }
  }

  async function answerOne(question: WaitingQuestion): Promise<boolean> {
    const key = `answer:${question.sourceId}`;
    const mark = deliveryMark(key);
    const { reply, cited } = await replyTo(question, mark);
    return conversations.answer(question, {
      cited,
      delivery: delivery(question, { key, mark, action: { kind: 'post', reply } }),
    });
  }

  /** A fault of our own is said, and answered by that, so that it does not come again for ever. */
  async function replyTo(question: WaitingQuestion, mark: string) {
    const { text, days, earlier, conversation } = question;
    const { scope, topic, articles } = conversation;
    let { language } = question;
    try {
      const voice = await voices.shared(scope);
      language = voice.language ?? language;
      const answering = answers.answer({
        question: text,
        scope,
        ...(days === null ? {} : { days }),
        context: { questions: [...(topic === null ? [] : [topic]), ...earlier], articles },
        signal: ended.signal,
        voice,
      });
      const answer = await Promise.race([answering, leaving.promise]);
      const look = {
        question: text,
        ask,
        key: mark,
        hint: await hint(question),
        language,
      };
      return { reply: composeAnswer(answer, look, fits), cited: citedBy(answer) };
    } catch (error) {
      ended.signal.throwIfAborted();
      const code = randomBytes(4).toString('hex');
      log.error({ err: error, reference: code }, 'a question could not be answered');
      return { reply: fault(text, code, { language, action: ask, key: mark }), cited: [] };
    }
  }

  function delivery(
    { conversation, afterKey }: WaitingQuestion,
    draft: Pick<DeliveryDraft, 'key' | 'mark' | 'action'>,
  ): DeliveryDraft {
    const { id, scope, channelId, threadKey } = conversation;
    const after = afterKey ?? (channelId === null ? threadKey : null);
    const now = clock.now();
    return {
      ...draft,
      scope: scopeKey(scope),
      channelId,
      priority: PRIORITY.answer,
      dueAt: now,
      deadline: now + PATIENCE,
      subject: conversationSubject(id),
      ...(after === null ? {} : { after }),
    };
  }

  async function run(conversation: number): Promise<void> {
    try {
      await answerAll(conversation);
    } catch (error) {
      if (!ended.signal.aborted)
        log.error({ err: error, conversation }, 'questions could not be read or answered');
    } finally {
      inWork.delete(conversation);
    }
    if (again.delete(conversation)) take(conversation);
  }

  function take(conversation: number): void {
    if (inWork.has(conversation)) {
      again.add(conversation);
      return;
    }
    inWork.add(conversation);
    void queue.add(() => run(conversation));
  }

  return {
    async begin() {
      if (ended.signal.aborted) return 0;
      const waiting = await conversations.waiting(MOST_WAITING);
      for (const id of waiting) take(id);
      return waiting.length;
    },
    idle: () => queue.onIdle(),
    async stop(patience) {
      ended.abort();
      leaving.reject(ended.signal.reason);
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(patience, resolve);
      await Promise.race([queue.onIdle(), promise]);
      cancel();
    },
  };
}

/** What is needed beside the words for what all can read. */
interface Posted {
  readonly language: string | null;
  readonly action: ActionRef;
  readonly key: string;
}

const fault = (question: string, code: string, { language, action, key }: Posted): Reply => ({
  ...(language === null ? {} : { language }),
  tone: 'trouble',
  blocks: [
    { kind: 'quote', text: { italic: question } },
    {
      kind: 'paragraph',
      text: say('ask.failed'),
    },
    { kind: 'note', text: say('answer.failed-reference', { reference: { code } }) },
    { kind: 'buttons', buttons: [{ label: say('article.ask'), action, key }] },
  ],
});
