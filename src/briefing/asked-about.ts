import {
  type Conversation,
  type ConversationStore,
  conversationOfSubject,
  type Subject,
} from '../core/conversation.ts';
import type { DigestStore } from '../core/digest.ts';
import type { Outbox } from '../core/outbox.ts';
import { type Scope, scopeKey } from '../core/scope.ts';

/** What somebody asks about, by the key of the button that they pressed. */
export interface AskedAbout {
  readonly subject: Subject;
  /** The conversation that the message with the button belongs to. */
  readonly conversation: Conversation | null;
}

/** Begins the key that names articles themselves, where the message has no mark of its own. */
const ARTICLES = 'articles.';
/** Characters of a button's key. */
const LONGEST_KEY = 60;
const MOST_ARTICLES = 12;

export const NO_SUBJECT: Subject = { topic: null, articles: [] };

/** A key for as many of the articles as it can name. */
export function articlesKey(ids: readonly number[]): string {
  return ids.reduce((key, id) => {
    const longer = key === ARTICLES ? `${key}${id}` : `${key}.${id}`;
    return longer.length > LONGEST_KEY ? key : longer;
  }, ARTICLES);
}

/** Whether a key may be one of those above: another button's says nothing here. */
export const isAskKey = (key: string): boolean =>
  key.startsWith(ARTICLES) || /^[a-z0-9]{16}$/.test(key);

interface Stores {
  readonly conversations: Pick<ConversationStore, 'get'>;
  readonly digests: Pick<DigestStore, 'toldBy'>;
  readonly outbox: Pick<Outbox, 'byMark'>;
}

/**
 * Reads a key, which comes from outside: one of another scope, or of what is long gone, says
 * nothing, and no conversation is led to but from the channel that its message stands in: who
 * presses a button sees that. Articles are looked at within the scope when they are read.
 *
 * @param place where the button was pressed
 */
export async function readAskedAbout(
  key: string,
  place: { readonly scope: Scope; readonly channelId: string },
  { conversations, digests, outbox }: Stores,
): Promise<AskedAbout> {
  if (key.startsWith(ARTICLES)) {
    const ids = key.slice(ARTICLES.length).split('.').map(Number).filter(isId);
    return { subject: { topic: null, articles: ids.slice(0, MOST_ARTICLES) }, conversation: null };
  }
  const { scope, channelId } = place;
  const delivery = await outbox.byMark(key);
  if (delivery === null || delivery.scope !== scopeKey(scope))
    return { subject: NO_SUBJECT, conversation: null };
  const id = conversationOfSubject(delivery.subject);
  if (id !== null) {
    const isHere = delivery.message?.channelId === channelId;
    return {
      subject: NO_SUBJECT,
      conversation: isHere ? await conversations.get(scope, id) : null,
    };
  }
  const articles = await digests.toldBy(delivery.key, MOST_ARTICLES);
  return { subject: { topic: null, articles }, conversation: null };
}

const isId = (id: number): boolean => Number.isSafeInteger(id) && id > 0;
