import { ChannelType, PermissionFlagsBits as May, OverwriteType } from 'discord-api-types/v10';
import { usableCommands } from './command-data.ts';
import { textOf } from './message-text.ts';
import type { Newsstand } from './newsstand.ts';
import type { Edition, Scene, SceneChannel, SceneNewsstand } from './page-words.ts';
import { may, sees } from './permissions.ts';
import { directMessages } from './scene.ts';
import type { Channel, World } from './world.ts';

/** Characters of a forum post's first message that its list shows. */
const BEGINNING = 160;

/** Who there is, what this person sees, and the commands they may use in that channel. */
export function sceneFor(
  world: World,
  userId: string,
  here: Channel,
  more: Pick<Scene, 'clockMoves' | 'newsstand'>,
): Scene {
  const direct = directMessages(world, userId);
  const seen = [...world.channels.values()].filter(
    (one) => one.recipientId === null && sees(world, one, userId),
  );
  return {
    ...more,
    here: here.id,
    now: world.clock.now(),
    people: [...world.users.values()].filter(({ bot }) => !bot),
    bot: world.bot,
    servers: [...world.servers.values()].map(({ id, name }) => ({ id, name })),
    roles: [...world.servers.values()].flatMap(({ roles }) => [...roles.values()]),
    channels: [...seen, direct].map((one) => channelFor(world, one, userId)),
    commands: usableCommands({ world, channel: here, userId }),
  };
}

function channelFor(world: World, channel: Channel, userId: string): SceneChannel {
  const { id, name, type, topic, serverId, lastMessageId, thread, recipientId } = channel;
  const speak = thread ? May.SendMessagesInThreads : May.SendMessages;
  const starts = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum];
  const [first] = channel.messages.values();
  return {
    id,
    name: recipientId === null ? name : world.bot.username,
    type,
    topic,
    serverId,
    parentId: thread ? channel.parentId : null,
    lastMessageId,
    maySpeak: may(world, channel, userId, speak),
    mayStartThread: starts.includes(type) && may(world, channel, userId, May.CreatePublicThreads),
    isPrivate: type === ChannelType.PrivateThread || hidesItself(channel),
    tags: channel.tags.map((tag) => ({ id: tag.id, name: tag.name })),
    thread: thread && {
      archived: thread.archived,
      locked: thread.locked,
      tags: thread.tags,
      messages: channel.messages.size,
      createdAt: thread.createdAt,
      starter: world.users.get(thread.ownerId) ?? null,
      beginning: first && !first.privateTo ? textOf(first).slice(0, BEGINNING) : '',
    },
  };
}

function hidesItself({ overwrites, serverId }: Channel): boolean {
  return overwrites.some(
    ({ id, type, deny }) =>
      type === OverwriteType.Role && id === serverId && (BigInt(deny) & May.ViewChannel) !== 0n,
  );
}

/** @param now epoch milliseconds */
export function newsFor(newsstand: Newsstand, origin: string, now: number): SceneNewsstand {
  const editions = newsstand.papers
    .flatMap(({ id, name }) =>
      newsstand
        .articles(id)
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ title, releasedAt }): Edition => ({ paper: name, title, at: releasedAt })),
    )
    .sort((a, b) => a.at - b.at);
  return {
    url: `${origin}/newsstand/`,
    latest: editions.findLast(({ at }) => at <= now) ?? null,
    next: editions.find(({ at }) => at > now) ?? null,
  };
}
