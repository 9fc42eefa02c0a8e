import { PermissionFlagsBits } from 'discord-api-types/v10';

/**
 * What the bot is invited with, by the names in Discord's settings; answers to commands need none
 * of it. Digests are posted, in threads too; forum posts and discussions are threads that it
 * starts; the history is read only for its own messages, after a crash amid posting.
 */
export const PERMISSIONS: ReadonlyMap<string, bigint> = new Map([
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
]);

/** Their names as a part of a sentence: `View Channel, Send Messages … and Read Message History`. */
export const PERMISSION_NAMES = new Intl.ListFormat('en-GB').format(PERMISSIONS.keys());

/** The address where somebody who manages a server invites the bot to it. */
export function invitation(applicationId: string): string {
  const bits = [...PERMISSIONS.values()].reduce((all, bit) => all | bit, 0n);
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${bits}`;
}
