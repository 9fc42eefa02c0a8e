import { h } from 'preact';
import type { SceneChannel } from '../page-words.ts';
import { iconOf } from './channel-title.ts';
import type { Values } from './composer/command-form.ts';
import { Conversation } from './conversation.ts';
import { Forum } from './forum.ts';
import { Icon } from './icon.ts';
import { ChannelType } from './numbers.ts';

interface Given {
  readonly channel: SceneChannel;
  run(channel: string, path: string, options: Values): Promise<boolean>;
  tell(trouble: string): void;
  readonly placesOpen: boolean;
  /** Shows the places, or hides them, where the screen is too narrow for both. */
  onPlaces(): void;
}

/** The channel in sight. */
export function Middle({ channel, run, tell, placesOpen, onPlaces }: Given) {
  const { type, name, topic } = channel;
  return h(
    'main',
    null,
    h(
      'header',
      { class: 'title' },
      h(
        'button',
        {
          type: 'button',
          class: 'tool places-button',
          'aria-label': 'Channels',
          'aria-expanded': placesOpen,
          onClick: onPlaces,
        },
        h(Icon, { name: 'menu' }),
      ),
      h(Icon, { name: iconOf(channel) }),
      h('h2', null, name),
      topic && h('p', { class: 'soft topic' }, topic),
    ),
    type === ChannelType.GuildForum
      ? h(Forum, { forum: channel, tell })
      : h(Conversation, { key: channel.id, channel, run, tell }),
  );
}
