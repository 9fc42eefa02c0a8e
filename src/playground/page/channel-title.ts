import type { SceneChannel } from '../page-words.ts';
import type { IconName } from './icon.ts';
import { ChannelType } from './numbers.ts';

/** The picture beside a channel's name. */
export function iconOf({ type, isPrivate, serverId, thread }: SceneChannel): IconName {
  if (serverId === null) return 'direct';
  if (isPrivate) return 'lock';
  if (thread) return 'thread';
  if (type === ChannelType.GuildForum) return 'forum';
  return type === ChannelType.GuildAnnouncement ? 'announcement' : 'text';
}

/** What a channel is called where one writes to it. */
export function titleOf({ name, serverId, thread }: SceneChannel): string {
  if (serverId === null) return `@${name}`;
  return thread ? `“${name}”` : `#${name}`;
}

/** What kind of channel it is, for those who do not see the picture. */
export function kindOf({ type, isPrivate, serverId, thread }: SceneChannel): string {
  if (serverId === null) return 'direct messages';
  const kind = thread
    ? 'thread'
    : type === ChannelType.GuildForum
      ? 'forum'
      : type === ChannelType.GuildAnnouncement
        ? 'announcement channel'
        : 'channel';
  return isPrivate ? `private ${kind}` : kind;
}
