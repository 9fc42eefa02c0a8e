import {
  type APIChannel,
  type APIMessage,
  type APIThreadChannel,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { ChannelState, PostedMessage } from '../core/chat.ts';
import { refusalCode } from './chat-failure.ts';
import type { ChatRequests } from './chat-requests.ts';

/** Discord's largest page, and how many are read at most: busier than that, and it is not known. */
const PAGE = 100;
const MOST_PAGES = 10;
/** Milliseconds by which Discord's clock may be behind ours. */
const CLOCK_SKEW = 60_000;
/** Snowflakes count milliseconds from the first of January 2015, UTC. */
const SNOWFLAKE_EPOCH = 1_420_070_400_000;

/** "Unknown Channel" and "Unknown Message". */
const GONE = new Set([10003, 10008]);

interface Wanted {
  readonly requests: ChatRequests;
  readonly channelId: string;
  readonly botId: string;
  readonly mark: string;
  /** Epoch milliseconds, on our clock. */
  readonly since: number;
}

type Found = PostedMessage | 'absent' | 'unreadable';

/** Looks for our message with the mark; see the port. */
export async function findPosted(wanted: Wanted, state: ChannelState): Promise<Found> {
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;
  // Without the right to read it the history is empty, and no error tells so.
  if ((state.permissions & needed) !== needed) return 'unreadable';
  const from = wanted.since - CLOCK_SKEW;
  return state.kind === 'forum' && state.serverId !== null
    ? findPost({ ...wanted, since: from }, state.serverId)
    : findMessage({ ...wanted, since: from });
}

async function findMessage({ requests, channelId, since, ...own }: Wanted): Promise<Found> {
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const messages = await requests.get<APIMessage[]>(Routes.channelMessages(channelId), {
      limit: String(PAGE),
      ...(before === undefined ? {} : { before }),
    });
    const found = messages.find((message) => isOurs(message, own));
    if (found !== undefined) return { channelId, messageId: found.id };
    const oldest = messages.at(-1);
    if (messages.length < PAGE || oldest === undefined || timeOf(oldest.id) < since)
      return 'absent';
    before = oldest.id;
  }
  return 'unreadable';
}

/** Posts that are open, then closed ones, the one closed last first: none of ours closed before it began. */
async function findPost(wanted: Wanted, serverId: string): Promise<Found> {
  const { requests, channelId, since } = wanted;
  const active = await requests.get<{ threads: APIThreadChannel[] }>(
    Routes.guildActiveThreads(serverId),
  );
  const open = active.threads.filter(({ parent_id }) => parent_id === channelId);
  const found = await findStarter(wanted, open);
  if (found !== null) return found;
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const archived = await requests.get<{ threads: APIThreadChannel[]; has_more: boolean }>(
      Routes.channelThreads(channelId, 'public'),
      { limit: String(PAGE), ...(before === undefined ? {} : { before }) },
    );
    const closed = await findStarter(wanted, archived.threads);
    if (closed !== null) return closed;
    before = archived.threads.at(-1)?.thread_metadata?.archive_timestamp;
    if (!archived.has_more || before === undefined || Date.parse(before) < since) return 'absent';
  }
  return 'unreadable';
}

/** Among threads that we started: the one whose first message, which has its id, is the one. */
async function findStarter(
  { requests, since, ...own }: Wanted,
  threads: readonly APIThreadChannel[],
): Promise<PostedMessage | null> {
  for (const { id, owner_id } of threads) {
    if (owner_id !== own.botId || timeOf(id) < since) continue;
    const starter = await readMessage(requests, id);
    if (starter !== null && isOurs(starter, own)) return { channelId: id, messageId: id };
  }
  return null;
}

/** Null where somebody deleted it. */
async function readMessage(requests: ChatRequests, id: string): Promise<APIMessage | null> {
  try {
    return await requests.get<APIMessage>(Routes.channelMessage(id, id));
  } catch (error) {
    if (GONE.has(refusalCode(error) ?? 0)) return null;
    throw error;
  }
}

function isOurs(
  { author, components = [] }: APIMessage,
  { botId, mark }: Pick<Wanted, 'botId' | 'mark'>,
): boolean {
  return author.id === botId && customIds(components).some((id) => id.includes(mark));
}

/** All custom ids in a tree of components. */
function customIds(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(customIds);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'custom_id' in node && typeof node.custom_id === 'string' ? [node.custom_id] : [];
  const inner = ['components', 'accessory'].flatMap((name) => customIds(Reflect.get(node, name)));
  return [...own, ...inner];
}

/** When something was made, epoch milliseconds, as its id says. */
const timeOf = (id: APIChannel['id']): number => Number(BigInt(id) >> 22n) + SNOWFLAKE_EPOCH;
