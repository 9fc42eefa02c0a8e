import { h } from 'preact';
import type { SceneChannel } from '../../page-words.ts';
import { iconOf, kindOf } from '../channel-title.ts';
import { Icon } from '../icon.ts';
import { ChannelType } from '../numbers.ts';
import { useSurroundings } from '../surroundings.ts';

interface Given {
  readonly name: string;
  readonly channels: readonly SceneChannel[];
  readonly shown: readonly string[];
  readonly unread: ReadonlySet<string>;
}

/** A server's channels, with the open threads below them. A forum lists its posts itself. */
export function ChannelList({ name, channels, shown, unread }: Given) {
  const threadsOf = ({ id, type }: SceneChannel) =>
    type === ChannelType.GuildForum
      ? []
      : channels.filter(({ parentId, thread }) => parentId === id && !thread?.archived);
  const draw = (channel: SceneChannel) =>
    h(ChannelLink, {
      channel,
      shown: shown.includes(channel.id),
      unread: unread.has(channel.id) || postsUnread(channel, channels, unread),
    });
  return h(
    'section',
    null,
    h('h2', null, name),
    h(
      'ul',
      null,
      channels
        .filter(({ parentId }) => parentId === null)
        .map((channel) => {
          const threads = threadsOf(channel);
          const inner = threads.map((thread) => h('li', { key: thread.id }, draw(thread)));
          return h(
            'li',
            { key: channel.id },
            draw(channel),
            inner.length > 0 && h('ul', null, inner),
          );
        }),
    ),
  );
}

function postsUnread(
  { id, type }: SceneChannel,
  channels: readonly SceneChannel[],
  unread: ReadonlySet<string>,
): boolean {
  const posts = channels.filter(({ parentId }) => parentId === id);
  return type === ChannelType.GuildForum && posts.some((post) => unread.has(post.id));
}

interface LinkGiven {
  readonly channel: SceneChannel;
  readonly shown: boolean;
  readonly unread: boolean;
}

function ChannelLink({ channel, shown, unread }: LinkGiven) {
  const { show } = useSurroundings();
  const { id, name } = channel;
  return h(
    'button',
    {
      type: 'button',
      class: `place ${unread ? 'unread' : ''}`,
      'aria-current': shown ? 'page' : undefined,
      'aria-label': [name, kindOf(channel), unread && 'unread'].filter(Boolean).join(', '),
      onClick: () => show(id),
    },
    h(Icon, { name: iconOf(channel) }),
    h('span', null, name),
  );
}
