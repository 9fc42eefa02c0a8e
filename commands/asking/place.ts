import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import type { AnswerPlace } from '../../src/briefing/conversations.ts';
import { type ChannelState, ChatError } from '../../src/core/chat.ts';
import type { Words } from '../../src/core/reply.ts';
import type { Phrase } from '../../src/words/phrases.ts';
import { say } from '../../src/words/say.ts';
import type { Asker } from '../command.ts';
import { mayWrite } from '../digest/channel-permissions.ts';
import type { Services } from '../services.ts';

/** Where a question is answered, and what kept it from a thread. */
export interface ChosenPlace {
  /** Null where nothing can be posted: then it is answered to the asker alone. */
  readonly place: AnswerPlace | null;
  /** A sentence for those who manage the server; null where all is as it should be. */
  readonly missing: Words | null;
}

const POSTING: readonly (readonly [bit: bigint, name: Phrase])[] = [
  [May.ViewChannel, 'permission.view-channel'],
  [May.SendMessages, 'permission.send-messages'],
];
const THREADS: readonly (readonly [bit: bigint, name: Phrase])[] = [
  [May.CreatePublicThreads, 'permission.create-threads'],
  [May.SendMessagesInThreads, 'permission.send-in-threads'],
];
const IN_THREAD: readonly (readonly [bit: bigint, name: Phrase])[] = [
  [May.ViewChannel, 'permission.view-channel'],
  [May.SendMessagesInThreads, 'permission.send-in-threads'],
];

/**
 * A thread of its own in a channel; where a thread or direct messages are already, there. Who may
 * not write there themselves has the answer alone: what they ask would be read by all.
 */
export async function choosePlace(
  { scope, here: { channelId, permissions } }: Asker,
  { chat }: Pick<Services, 'chat'>,
): Promise<ChosenPlace> {
  if (scope.kind === 'person')
    return { place: { kind: 'here', channelId, own: true }, missing: null };
  const state = await stateOf(channelId, chat);
  if (state === null) return { place: null, missing: needs(['permission.view-channel']) };
  if (!mayWrite(permissions, state.kind)) return { place: null, missing: say('ask.may-not-write') };
  const here = { kind: 'here', channelId, own: false } as const;
  if (state.kind === 'thread') {
    const lacks = lacking(state, IN_THREAD);
    if (lacks.length > 0) return { place: null, missing: needs(lacks) };
    const both = state.permissions & permissions;
    const isClosed = state.locked && (both & May.ManageThreads) === 0n;
    if (!isClosed) return { place: here, missing: null };
    return { place: null, missing: say('ask.thread-locked') };
  }
  const lacks = lacking(state, POSTING);
  if (lacks.length > 0) return { place: null, missing: needs(lacks) };
  // Such as the chat of a voice channel.
  if (!state.takesThreads) return { place: here, missing: say('ask.no-threads') };
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
  wanted: readonly (readonly [bit: bigint, name: Phrase])[],
): Phrase[] => wanted.flatMap(([bit, name]) => (permissions & bit ? [] : [name]));

/** At most two of them are looked for at once. */
function needs([one, other]: readonly Phrase[]): Words {
  if (one === undefined) throw new Error('no permission is missing');
  return other === undefined
    ? say('ask.needs', { permission: say(one) })
    : say('ask.needs-both', { one: say(one), other: say(other) });
}
