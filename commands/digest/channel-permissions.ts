import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import type { ForumTag } from '../../src/core/chat.ts';
import type { DigestPlace } from '../../src/core/digest.ts';
import type { Said } from '../../src/core/reply.ts';
import type { Phrase } from '../../src/words/phrases.ts';
import { say } from '../../src/words/say.ts';

/** A permission, and the name that Discord's settings show. */
interface Permission {
  readonly bit: bigint;
  readonly name: Phrase;
}

const VIEW: Permission = { bit: May.ViewChannel, name: 'permission.view-channel' };
const SEND: Permission = { bit: May.SendMessages, name: 'permission.send-messages' };
const SEND_IN_THREADS: Permission = {
  bit: May.SendMessagesInThreads,
  name: 'permission.send-in-threads',
};
/** Whether a post that was cut off is there can only be seen in the history. */
const HISTORY: Permission = { bit: May.ReadMessageHistory, name: 'permission.read-history' };
const THREADS: Permission = { bit: May.CreatePublicThreads, name: 'permission.create-threads' };
const MENTION: Permission = {
  bit: May.MentionEveryone,
  name: 'permission.mention-everyone',
};

const MANAGE_THREADS: Permission = { bit: May.ManageThreads, name: 'permission.manage-threads' };

/** How messages get into each kind of place. */
const SENDING: Readonly<Record<DigestPlace['kind'], readonly Permission[]>> = {
  text: [SEND],
  announcement: [SEND],
  forum: [SEND, SEND_IN_THREADS],
  thread: [SEND_IN_THREADS],
  direct: [],
};

/** What a digest needs beyond posting. */
export interface Extras {
  /** Whether it opens a thread on each one. */
  readonly thread: boolean;
  /** Whether it mentions a role that not everybody may mention. */
  readonly mentions: boolean;
}

/** Names of the permissions that the bot lacks in a place to bring a digest there. */
export function missingForBot(
  permissions: bigint,
  kind: DigestPlace['kind'],
  { thread, mentions }: Extras,
): readonly Said[] {
  const needed = [
    VIEW,
    ...SENDING[kind],
    HISTORY,
    ...(thread ? [THREADS] : []),
    ...(mentions ? [MENTION] : []),
  ];
  return needed.filter((one) => !has(permissions, one)).map(({ name }) => say(name));
}

/** Whether one with these permissions can see a place and write in it. */
export const mayWrite = (permissions: bigint, kind: DigestPlace['kind']): boolean =>
  [VIEW, ...SENDING[kind].slice(0, 1)].every((one) => has(permissions, one));

/** The permission that the bot lacks for a forum's tag; null where it may use it. */
export const missingForTag = (permissions: bigint, { moderated }: ForumTag): Said | null =>
  moderated && !has(permissions, MANAGE_THREADS) ? say(MANAGE_THREADS.name) : null;

/** Whether one with these permissions may mention every role. */
export const mayMentionAll = (permissions: bigint): boolean => has(permissions, MENTION);

const has = (permissions: bigint, { bit }: Permission): boolean =>
  (permissions & May.Administrator) !== 0n || (permissions & bit) === bit;
