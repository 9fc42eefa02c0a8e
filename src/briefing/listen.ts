import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import { type Conversation, conversationSubject } from '../core/conversation.ts';
import { UserError } from '../core/errors.ts';
import type { HeardMessage, Listener } from '../core/listener.ts';
import type { Logger } from '../core/logger.ts';
import { type Outbox, PRIORITY } from '../core/outbox.ts';
import type { Words } from '../core/reply.ts';
import { type Scope, scopeKey } from '../core/scope.ts';
import type { SettingsStore } from '../core/settings.ts';
import { readQuestion } from '../text/question.ts';
import { say } from '../words/say.ts';
import { NO_SUBJECT } from './asked-about.ts';
import { type Conversations, LIMITED_FOR, questionText } from './conversations.ts';
import { deliveryMark } from './delivery-mark.ts';

interface Surroundings {
  readonly conversations: Conversations;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told that there is something to send. */
  readonly deliver: () => void;
}

const UNREAD = say('ask.unread');

/**
 * Takes what people write for questions: in the bot's own threads and direct messages every
 * message, in other threads what mentions it.
 */
export function createListener(surroundings: Surroundings): Listener {
  const { conversations, settings, outbox, clock, log, deliver } = surroundings;

  async function hear(message: HeardMessage): Promise<void> {
    const { channelId, serverId, authorId, text, mentionsBot, inThread } = message;
    const isDirect = serverId === null;
    const scope = scopeOf(message);
    if (!isDirect && !inThread && !mentionsBot) return;
    const conversation = await conversations.inChannel(channelId);
    if (conversation === null && !isDirect && !(inThread && mentionsBot)) return;
    if (!isDirect && !mentionsBot && !(await isMeant(message, conversation))) return;
    if (text === '' && !mentionsBot && !isDirect) return tellOnce(message, conversation, UNREAD);
    if (text === '') return;
    try {
      await conversations.ask(
        {
          sourceId: message.id,
          scope,
          askerId: authorId,
          text: questionText(text),
          days: null,
          language: readQuestion(text).language,
          subject: NO_SUBJECT,
        },
        { kind: 'here', channelId, own: isDirect },
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const turn = Math.floor(clock.now() / LIMITED_FOR);
      await tellOnce(message, conversation, error.said, `${authorId}:${turn}`);
    }
  }

  /** Whether a message that does not mention the bot is for it. */
  async function isMeant(
    { toSomebodyElse }: HeardMessage,
    conversation: Conversation | null,
  ): Promise<boolean> {
    if (conversation === null || !conversation.own || toSomebodyElse) return false;
    return (await settings.get(conversation.scope)).followUps;
  }

  /** What keeps a message from being answered, once for as long as the word stays the same. */
  async function tellOnce(
    message: HeardMessage,
    conversation: Conversation | null,
    said: Words,
    word = 'unread',
  ): Promise<void> {
    const { channelId, text } = message;
    const scope = scopeOf(message);
    const language = (await settings.get(scope)).language ?? readQuestion(text).language;
    const key = `notice:question:${channelId}:${word}`;
    const now = clock.now();
    await outbox.add([
      {
        key,
        mark: deliveryMark(key),
        scope: scopeKey(scope),
        channelId,
        action: {
          kind: 'post',
          reply: {
            ...(language === null ? {} : { language }),
            tone: 'trouble',
            blocks: [{ kind: 'paragraph', text: said }],
          },
        },
        priority: PRIORITY.answer,
        dueAt: now,
        deadline: now + LIMITED_FOR,
        subject: conversation === null ? key : conversationSubject(conversation.id),
      },
    ]);
    deliver();
  }

  async function edit({ id, text }: HeardMessage): Promise<void> {
    if (text === '') return;
    try {
      await conversations.edit(id, questionText(text));
    } catch (error) {
      // What it was before stays the question.
      if (!(error instanceof UserError)) throw error;
      log.debug({ message: id }, 'an edited question is none any more');
    }
  }

  /** In turn, as they came: an edit must not be looked at before its question is in the store. */
  const inTurn = new PQueue({ concurrency: 1 });
  const safely = (what: () => Promise<void>): Promise<void> =>
    inTurn.add(async () => {
      try {
        await what();
      } catch (error) {
        log.error({ err: error }, 'a message could not be taken in');
      }
    });
  return {
    heard: (message) => safely(() => hear(message)),
    edited: (message) => safely(() => edit(message)),
    deleted: (messageIds) => safely(() => conversations.withdraw(messageIds)),
  };
}

const scopeOf = ({ serverId, authorId }: HeardMessage): Scope =>
  serverId === null ? { kind: 'person', id: authorId } : { kind: 'server', id: serverId };
