import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import type { AnswerPlace } from '../../src/briefing/conversations.ts';
import { type ChannelState, ChatError } from '../../src/core/chat.ts';
import type { Asker } from '../command.ts';
import type { Services } from '../services.ts';

/** Where a question is answered, and what kept it from a thread. */
export interface ChosenPlace {
  /** Null where nothing can be posted: then it is answered to the asker alone. */
  readonly place: AnswerPlace | null;
  /** A sentence for those who manage the server; null where all is as it should be. */
  readonly missing: string | null;
}

const POSTING: readonly (readonly [bit: bigint, name: string])[] = [
  [May.ViewChannel, 'View Channel'],
  [May.SendMessages, 'Send Messages'],
];
const THREADS: readonly (readonly [bit: bigint, name: string])[] = [
  [May.CreatePublicThreads, 'Create Public Threads'],
  [May.SendMessagesInThreads, 'Send Messages in Threads'],
];
const IN_THREAD: readonly (readonly [bit: bigint, name: string])[] = [
  [May.ViewChannel, 'View Channel'],
  [May.SendMessagesInThreads, 'Send Messages in Threads'],
];

/** A thread of its own in a channel; where a thread or direct messages are already, there. */
export async function choosePlace(
  { scope, here: { channelId } }: Asker,
  { chat }: Pick<Services, 'chat'>,
): Promise<ChosenPlace> {
  if (scope.kind === 'person')
    return { place: { kind: 'here', channelId, own: true }, missing: null };
  const state = await stateOf(channelId, chat);
  if (state === null) return { place: null, missing: needs(['View Channel']) };
  const here = { kind: 'here', channelId, own: false } as const;
  if (state.kind === 'thread') {
    const lacks = lacking(state, IN_THREAD);
    if (lacks.length > 0) return { place: null, missing: needs(lacks) };
    const isClosed = state.locked && (state.permissions & May.ManageThreads) === 0n;
    if (!isClosed) return { place: here, missing: null };
    return { place: null, missing: 'This thread is locked, so only you see the answer.' };
  }
  const lacks = lacking(state, POSTING);
  if (lacks.length > 0) return { place: null, missing: needs(lacks) };
  // Such as the chat of a voice channel.
  if (!state.takesThreads) return { place: here, missing: 'This channel takes no threads.' };
  const noThread = lacking(state, THREADS);
  return noThread.length > 0
    ? { place: here, missing: needs(noThread) }
    : { place: { kind: 'thread', channelId }, missing: null };
}

/** Null where Courant may not see it; commands can be used there all the same. */
async function stateOf(channelId: string, chat: Services['chat']): Promise<ChannelState | null> {
  try {
    return await chat.channel(channelId);
  } catch (error) {
    if (error instanceof ChatError && error.trouble === 'refused') return null;
    throw error;
  }
}

const lacking = (
  { permissions }: ChannelState,
  wanted: readonly (readonly [bit: bigint, name: string])[],
): string[] => wanted.flatMap(([bit, name]) => (permissions & bit ? [] : [name]));

const needs = (names: readonly string[]): string =>
  `For a thread Courant needs ${new Intl.ListFormat('en-GB').format(names)} in this channel.`;
