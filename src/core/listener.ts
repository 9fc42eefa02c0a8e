/** A message of a person, as the chat tells of it. Nothing of it is trusted. */
export interface HeardMessage {
  readonly id: string;
  readonly channelId: string;
  /** Null for direct messages. */
  readonly serverId: string | null;
  readonly authorId: string;
  /** Without the bot's own mention; empty where the bot may not read it. */
  readonly text: string;
  readonly mentionsBot: boolean;
  /** Whether it answers a message of somebody else. */
  readonly toSomebodyElse: boolean;
  readonly inThread: boolean;
}

/** Told of what people write where the bot is. None of these rejects. */
export interface Listener {
  heard(message: HeardMessage): Promise<void>;
  edited(message: HeardMessage): Promise<void>;
  /** @param messageIds of any messages, whoever wrote them */
  deleted(messageIds: readonly string[]): Promise<void>;
}
