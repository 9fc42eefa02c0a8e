import { h } from 'preact';
import { Icon } from '../icon.ts';
import { useSurroundings } from '../surroundings.ts';
import { ChannelList } from './channel-list.ts';
import { ClockPanel } from './clock-panel.ts';
import { PersonSwitch } from './person-switch.ts';
import { ThemeButton } from './theme-button.ts';

interface Given {
  /** The ids of the channel and the thread in sight. */
  readonly shown: readonly string[];
  readonly unread: ReadonlySet<string>;
  onPerson(name: string): void;
  moveClock(to: number): Promise<void>;
}

/** Where one can go, who one is, and what time it is. */
export function Sidebar({ shown, unread, onPerson, moveClock }: Given) {
  const { scene } = useSurroundings();
  const { latest } = scene.newsstand;
  const direct = scene.channels.filter(({ serverId }) => serverId === null);
  return h(
    'div',
    { class: 'sidebar' },
    h(
      'header',
      { class: 'brand' },
      h('h1', null, 'Courant'),
      h('span', { class: 'soft' }, 'playground'),
      h(ThemeButton, null),
    ),
    h(
      'nav',
      { class: 'places', 'aria-label': 'Servers and channels' },
      scene.servers.map(({ id, name }) => {
        const channels = scene.channels.filter(({ serverId }) => serverId === id);
        return h(ChannelList, { key: id, name, channels, shown, unread });
      }),
      h(ChannelList, { name: 'Direct messages', channels: direct, shown, unread }),
    ),
    h(
      'div',
      { class: 'panels' },
      h(ClockPanel, { moveClock }),
      h(
        'a',
        { class: 'news-link', href: scene.newsstand.url, target: '_blank', rel: 'noopener' },
        h(Icon, { name: 'news' }),
        'The newsstand',
      ),
      latest &&
        h('p', { class: 'soft latest', title: latest.title }, `${latest.paper}: ${latest.title}`),
      h(PersonSwitch, { onPerson }),
    ),
  );
}
