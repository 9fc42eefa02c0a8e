import {
  type APIMessage,
  ChannelType,
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  MessageType,
} from 'discord.js';
import type { HeardMessage, Listener } from '../core/listener.ts';

/** Discord says it, and its description does not yet. */
type Told = (GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData) & {
  readonly channel_type?: ChannelType;
};

/** What a person wrote; the others are Discord's own lines. */
const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);
const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/**
 * Passes on what people write, from the gateway itself: the library tells nothing of messages in
 * threads and direct messages that it does not keep, and nothing is kept.
 */
export function hear(client: Client, listener: Listener, begin: (work: Promise<void>) => void) {
  const { ws } = client;
  const on = (message: Told, pass: (heard: HeardMessage) => Promise<void>) => {
    const heard = readMessage(message, client);
    if (heard !== null) begin(pass(heard));
  };
  ws.on(GatewayDispatchEvents.MessageCreate, (message: Told) => on(message, listener.heard));
  ws.on(GatewayDispatchEvents.MessageUpdate, (message: Told) => on(message, listener.edited));
  ws.on(GatewayDispatchEvents.MessageDelete, ({ id }: GatewayMessageDeleteDispatchData) =>
    begin(listener.deleted([id])),
  );
  ws.on(GatewayDispatchEvents.MessageDeleteBulk, ({ ids }: GatewayMessageDeleteBulkDispatchData) =>
    begin(listener.deleted(ids)),
  );
}

/** Null for what no person wrote. */
function readMessage(message: Told, client: Client): HeardMessage | null {
  const { id, channel_id: channelId, author, content, type, mentions } = message;
  const botId = client.user?.id;
  if (botId === undefined || author === undefined || content === undefined) return null;
  if (author.bot || author.system || message.webhook_id !== undefined || !WRITTEN.has(type))
    return null;
  const answered: APIMessage | null | undefined = message.referenced_message;
  const channelType = message.channel_type ?? client.channels.cache.get(channelId)?.type;
  return {
    id,
    channelId,
    serverId: message.guild_id ?? null,
    authorId: author.id,
    text: content.replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ').trim(),
    mentionsBot: mentions.some((one) => one.id === botId),
    toSomebodyElse: answered != null && answered.author.id !== botId,
    inThread: channelType !== undefined && THREADS.has(channelType),
  };
}
