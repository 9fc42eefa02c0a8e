import type { Selectable } from 'kysely';
import type { Conversation, WaitingQuestion } from '../core/conversation.ts';
import { type Scope, scopeKey } from '../core/scope.ts';
import type { ConversationsTable, Database } from './schema.ts';

/** Questions before one that it may lean on. */
const MOST_EARLIER = 4;

/** The conversation of a channel; null where there is none. */
export async function conversationIn(
  db: Database,
  channelId: string,
): Promise<Conversation | null> {
  const row = await db
    .selectFrom('conversations')
    .selectAll()
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

/** Null where there is none, or it is another scope's. */
export async function readConversation(
  db: Database,
  scope: Scope,
  id: number,
): Promise<Conversation | null> {
  if (!Number.isSafeInteger(id)) return null;
  const row = await db
    .selectFrom('conversations')
    .selectAll()
    .where('id', '=', id)
    .where('scope', '=', scopeKey(scope))
    .executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

/** The question that has waited longest in a conversation; null where none waits. */
export async function nextQuestion(
  db: Database,
  conversationId: number,
): Promise<WaitingQuestion | null> {
  const row = await db
    .selectFrom('questions')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const conversation = await db
    .selectFrom('conversations')
    .selectAll()
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow();
  const before = await db
    .selectFrom('questions')
    .leftJoin('deliveries', 'deliveries.key', 'questions.delivery_key')
    .select(['questions.text', 'questions.language', 'questions.delivery_key', 'deliveries.state'])
    .where('questions.conversation_id', '=', conversationId)
    .where('questions.state', '=', 'answered')
    .where('questions.id', '<', row.id)
    .orderBy('questions.id', 'desc')
    .limit(MOST_EARLIER)
    .execute();
  const [last] = before;
  const onItsWay = last?.state === 'waiting' || last?.state === 'sending';
  return {
    id: row.id,
    sourceId: row.source_id,
    text: row.text,
    days: row.days,
    language: row.language ?? before.find(({ language }) => language !== null)?.language ?? null,
    conversation: toConversation(conversation),
    earlier: before.map(({ text }) => text).reverse(),
    afterKey: onItsWay ? last.delivery_key : null,
  };
}

function toConversation(row: Selectable<ConversationsTable>): Conversation {
  return {
    id: row.id,
    scope: toScope(row.scope),
    channelId: row.channel_id,
    threadKey: row.thread_key,
    own: row.own === 1,
    topic: row.topic,
    articles: JSON.parse(row.articles) as number[],
  };
}

/** From a ScopeKey. */
function toScope(key: string): Scope {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as Scope['kind'], id: key.slice(at + 1) };
}
