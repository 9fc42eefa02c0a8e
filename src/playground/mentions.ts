import { PermissionFlagsBits } from 'discord-api-types/v10';
import { flatten } from './json/components.ts';
import type { StoredMessage } from './messages.ts';
import { may } from './permissions.ts';
import type { MessageBody } from './validate/message.ts';
import type { Channel, World } from './world.ts';

/** Who was pinged by a message: a sound, a red dot. */
export interface Mentions {
  readonly everyone: boolean;
  /** Ids of users, without repetitions. */
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

export const NO_MENTIONS: Mentions = { everyone: false, users: [], roles: [] };

/**
 * Who is pinged by a message's content and text displays (embeds ping nobody). Without
 * `allowed_mentions` everything in it pings that the author may ping; with it, only what it names.
 */
export function readMentions(
  world: World,
  channel: Channel,
  message: StoredMessage,
  allowed: MessageBody['allowed_mentions'] | null,
): Mentions {
  const text = [message.content, ...flatten(message.components).map(({ content }) => content ?? '')]
    .join('\n')
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const parse = allowed == null ? ['users', 'roles', 'everyone'] : (allowed.parse ?? []);
  const server = channel.serverId === null ? undefined : world.servers.get(channel.serverId);
  const mayPingAll = may(world, channel, message.authorId, PermissionFlagsBits.MentionEveryone);
  const users = [...text.matchAll(/<@!?(\d{1,20})>/g)]
    .map(([, id]) => id ?? '')
    .filter((id) => server?.members.has(id) || channel.recipientId === id)
    .filter((id) => parse.includes('users') || allowed?.users?.includes(id));
  const answered = message.referenceId ? channel.messages.get(message.referenceId)?.authorId : null;
  const pingsAnswered = message.interaction === null && (allowed == null || allowed.replied_user);
  if (answered && pingsAnswered && answered !== message.authorId) users.push(answered);
  const roles = [...text.matchAll(/<@&(\d{1,20})>/g)]
    .map(([, id]) => id ?? '')
    .filter((id) => mayPingAll || server?.roles.get(id)?.mentionable)
    .filter((id) => server?.roles.has(id))
    .filter((id) => parse.includes('roles') || allowed?.roles?.includes(id));
  return {
    everyone:
      server !== undefined &&
      parse.includes('everyone') &&
      mayPingAll &&
      /@(everyone|here)/.test(text),
    users: [...new Set(users)],
    roles: [...new Set(roles)],
  };
}
