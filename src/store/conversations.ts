import type { PostedMessage } from '../core/chat.ts';
import type { Clock } from '../core/clock.ts';
import type {
  ConversationStore,
  QuestionAnswer,
  QuestionDraft,
  WaitingQuestion,
} from '../core/conversation.ts';
import type { DeliveryDraft } from '../core/outbox.ts';
import { scopeKey } from '../core/scope.ts';
import { conversationIn, nextQuestion, readConversation } from './conversation-rows.ts';
import { forgetAsker } from './forget-conversations.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import { isLeaseOver } from './lease.ts';
import type { Database } from './schema.ts';

/** Articles that a conversation is about at most, those cited last; older ones are found by search. */
const MOST_ARTICLES = 12;

/** Conversations in the tables of any engine. @param db a connection whose commits are on the disk */
export function createConversationStore(db: Database, clock: Clock): ConversationStore {
  return {
    add: (question, opening = () => []) =>
      db
        .transaction()
        .execute((transaction) => addQuestion(transaction, clock.now(), question, opening)),
    get: (scope, id) => readConversation(db, scope, id),
    inChannel: (channelId) => conversationIn(db, channelId),
    async waiting(limit) {
      const rows = await db
        .selectFrom('questions')
        .select((all) => ['conversation_id', all.fn.min('id').as('oldest')])
        .where('state', '=', 'waiting')
        .groupBy('conversation_id')
        .orderBy('oldest')
        .limit(limit)
        .execute();
      return rows.map((row) => row.conversation_id);
    },
    async claim(conversationId, leaseUntil) {
      const claimed = await db
        .updateTable('conversations')
        .set({ lease_until: leaseUntil })
        .where('id', '=', conversationId)
        .where(({ or, eb }) => or([eb('lease_until', 'is', null), isLeaseOver(clock.now())]))
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('questions')
              .select('id')
              .whereRef('conversation_id', '=', 'conversations.id')
              .where('state', '=', 'waiting'),
          ),
        )
        .returning('id')
        .execute();
      return claimed.length > 0;
    },
    async release(conversationId) {
      await db
        .updateTable('conversations')
        .set({ lease_until: null })
        .where('id', '=', conversationId)
        .execute();
    },
    next: (conversationId) => nextQuestion(db, conversationId),
    answer: (question, answer) =>
      db
        .transaction()
        .execute((transaction) => answerQuestion(transaction, clock.now(), question, answer)),
    async edit(sourceId, text) {
      if (!(await isAnyWaiting(db, [sourceId]))) return false;
      const edited = await db
        .updateTable('questions')
        .set({ text })
        .where('source_id', '=', sourceId)
        .where('state', '=', 'waiting')
        .returning('id')
        .execute();
      return edited.length > 0;
    },
    async withdraw(sourceIds) {
      if (!(await isAnyWaiting(db, sourceIds))) return;
      await db
        .updateTable('questions')
        .set({ state: 'withdrawn' })
        .where('source_id', 'in', sourceIds)
        .where('state', '=', 'waiting')
        .execute();
    },
    async askedSince(askerId, since) {
      const { asked } = await db
        .selectFrom('questions')
        .select((all) => all.fn.countAll().as('asked'))
        .where('asker_id', '=', askerId)
        .where('asked_at', '>', since)
        // What a clock that ran ahead has noted is of no time.
        .where('asked_at', '<=', clock.now())
        .executeTakeFirstOrThrow();
      // PostgreSQL counts in bigint, which drivers give as text.
      return Number(asked);
    },
    forgetPerson: (userId) =>
      db.transaction().execute((transaction) => forgetAsker(transaction, userId)),
  };
}

/** A conversation whose thread has just been opened takes place there from now on. */
export async function placeConversation(
  db: Database,
  deliveryId: number,
  { channelId, messageId }: PostedMessage,
): Promise<void> {
  // A thread has the id of the message that it was opened on.
  if (channelId !== messageId) return;
  await db
    .updateTable('conversations')
    .set({ channel_id: channelId })
    .where('channel_id', 'is', null)
    .where('thread_key', '=', (one) =>
      one.selectFrom('deliveries').select('key').where('id', '=', deliveryId),
    )
    .execute();
}

/** A look that writes nothing: most messages that are edited or deleted were no questions. */
async function isAnyWaiting(db: Database, sourceIds: readonly string[]): Promise<boolean> {
  const waiting = await db
    .selectFrom('questions')
    .select('id')
    .where('source_id', 'in', sourceIds)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

async function addQuestion(
  db: Database,
  now: number,
  question: QuestionDraft,
  opening: (conversationId: number) => readonly DeliveryDraft[],
): Promise<number | null> {
  const { sourceId, askerId, text, days, language, place } = question;
  const known = await db
    .selectFrom('questions')
    .select('id')
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  if (known !== undefined) return null;
  const conversation = await openConversation(db, now, question);
  const added = await db
    .insertInto('questions')
    .values({
      conversation_id: conversation,
      source_id: sourceId,
      asker_id: askerId,
      text,
      days,
      language,
      asked_at: now,
      state: place.kind === 'aside' ? 'answered' : 'waiting',
    })
    .onConflict((conflict) => conflict.column('source_id').doNothing())
    .returning('id')
    .execute();
  if (added.length === 0) return null;
  await insertDeliveries(db, opening(conversation));
  return conversation;
}

/** The conversation of its place, opened where there is none. */
async function openConversation(
  db: Database,
  now: number,
  { scope, askerId, subject, place }: QuestionDraft,
): Promise<number> {
  const channelId = place.kind === 'here' ? place.channelId : null;
  const opened = await db
    .insertInto('conversations')
    .values({
      scope: scopeKey(scope),
      channel_id: channelId,
      thread_key: place.kind === 'thread' ? place.threadKey : null,
      own: Number(place.kind === 'thread' || (place.kind === 'here' && place.own)),
      topic: subject.topic,
      articles: JSON.stringify(subject.articles.slice(0, MOST_ARTICLES)),
      opened_by: askerId,
      used_at: now,
    })
    .onConflict((conflict) => conflict.column('channel_id').doUpdateSet({ used_at: now }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return opened.id;
}

async function answerQuestion(
  db: Database,
  now: number,
  { id, text }: Pick<WaitingQuestion, 'id' | 'text'>,
  { delivery, cited }: QuestionAnswer,
): Promise<boolean> {
  const answered = await db
    .updateTable('questions')
    .set({ state: 'answered', delivery_key: delivery.key })
    .where('id', '=', id)
    .where('text', '=', text)
    .where('state', '=', 'waiting')
    .returning('conversation_id')
    .executeTakeFirst();
  if (answered === undefined) return false;
  const about = await db
    .selectFrom('conversations')
    .select('articles')
    .where('id', '=', answered.conversation_id)
    .executeTakeFirstOrThrow();
  const articles = [...new Set([...cited, ...(JSON.parse(about.articles) as number[])])];
  await db
    .updateTable('conversations')
    .set({ used_at: now, articles: JSON.stringify(articles.slice(0, MOST_ARTICLES)) })
    .where('id', '=', answered.conversation_id)
    .execute();
  await insertDeliveries(db, [delivery]);
  return true;
}
