import type { Reply, Words } from './reply.ts';

/** A message as it stands in a chat. */
export interface PostedMessage {
  /** Where it is: for a forum the thread of the new post. */
  readonly channelId: string;
  readonly messageId: string;
}

/** What is to be posted. One message: what renders to more is a bug of whoever composed it. */
export interface Posting {
  readonly reply: Reply;
  /** Up to 25 characters; the same again within minutes gives the earlier message and posts nothing. */
  readonly nonce: string;
  /** The one role that may be mentioned, named at the beginning; none = nobody is pinged. */
  readonly mentionRoleId?: string;
  /** A message of the same channel that it answers; where that is gone it is posted all the same. */
  readonly repliesTo?: string;
}

/** A post of a forum; forums take no nonce. */
export interface ForumPosting {
  readonly title: string;
  readonly tagIds: readonly string[];
  readonly reply: Reply;
  readonly mentionRoleId?: string;
}

/** A tag that the posts of a forum may have. */
export interface ForumTag {
  readonly id: string;
  readonly name: string;
  /** Only those who manage threads may use it. */
  readonly moderated: boolean;
}

/** A place as the chat describes it at this moment. */
export interface ChannelState {
  readonly kind: 'text' | 'announcement' | 'forum' | 'thread' | 'direct';
  readonly name: string;
  /** Null for direct messages. */
  readonly serverId: string | null;
  /** The bot's permission bits in it. */
  readonly permissions: bigint;
  readonly tags: readonly ForumTag[];
  /** Whether a post must have a tag. */
  readonly needsTag: boolean;
  /** Whether threads can be opened on its messages, where that is permitted. */
  readonly takesThreads: boolean;
  /** A thread in which only those who manage threads may write. */
  readonly locked: boolean;
}

/**
 * Posting without being asked. It needs no gateway and knows nothing of earlier messages, so that
 * any process can deliver.
 *
 * All reject with a ChatError; anything else is a bug.
 */
export interface Chat {
  post(channelId: string, posting: Posting): Promise<PostedMessage>;
  postInForum(forumId: string, posting: ForumPosting): Promise<PostedMessage>;
  /** @param mentionRoleId the role whose mention it begins with; nobody is pinged. */
  edit(message: PostedMessage, reply: Reply, mentionRoleId?: string): Promise<void>;
  /** Publishes a message of an announcement channel; one that is published already is fine. */
  publish(message: PostedMessage): Promise<void>;
  /** Opens a thread on a message; where there is one already it is that. @returns its id. */
  openThread(message: PostedMessage, name: string): Promise<string>;
  /** The channel of a person's direct messages, for their own action alone. */
  openDirect(userId: string): Promise<string>;
  /**
   * Our own message that carries a mark in a custom id, among those posted since a moment; in a
   * forum among its posts, archived ones included. `unreadable` where the history may not be read.
   */
  find(
    channelId: string,
    mark: string,
    since: number,
  ): Promise<PostedMessage | 'absent' | 'unreadable'>;
  channel(channelId: string): Promise<ChannelState>;
  /** Shows that an answer is being made, for some seconds. */
  type(channelId: string): Promise<void>;
}

/** How a request to the chat failed, and with that what is to be done. */
export type ChatTrouble =
  /** For good: no such place, no permission, a person who takes no messages. */
  | 'refused'
  /** Not now: the chat says how long to wait. Nothing was posted. */
  | 'busy'
  /** A broken answer or none: whether it was posted is not known. */
  | 'unknown';

/** A request to the chat that failed. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  readonly trouble: ChatTrouble;
  /** The message in the reader's language, where it is one of the bot's phrases. */
  readonly said: Words;
  /** Milliseconds to wait, where the chat says so; 0 where it does not. */
  readonly retryAfter: number;
  /** Whether nothing else is worth asking either until then: the limit over all, or no connection. */
  readonly everywhere: boolean;

  /** @param message a sentence for those who manage the place, with what to do. */
  constructor(
    message: string,
    {
      trouble,
      said = message,
      retryAfter = 0,
      everywhere = false,
      cause,
    }: {
      trouble: ChatTrouble;
      said?: Words;
      retryAfter?: number;
      everywhere?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { cause });
    this.trouble = trouble;
    this.said = said;
    this.retryAfter = retryAfter;
    this.everywhere = everywhere;
  }
}
