import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SceneMessage } from '../../page-words.ts';
import { Icon } from '../icon.ts';
import { moveIn } from '../listbox.ts';
import { CommandKind } from '../numbers.ts';
import { sideFor } from '../side.ts';
import { useSurroundings } from '../surroundings.ts';

/** Pixels of its list. */
const LIST = 150;

interface Given {
  readonly message: SceneMessage;
  /** The id of the channel or thread that it is shown in. */
  readonly channel: string;
  onReply(message: SceneMessage): void;
}

/** What can be done with a message: answer it, start a thread, or use an app's command on it. */
export function MessageMenu({ message, channel: shownIn, onReply }: Given) {
  const { scene, startThread, runOn } = useSurroundings();
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState('below');
  const channel = scene.channels.find(({ id }) => id === message.channel_id);
  const hasThread = scene.channels.some(({ id }) => id === message.id);
  const entries = [
    ...(channel?.maySpeak && !message.isPrivate && message.channel_id === shownIn
      ? [{ label: 'Reply', run: () => onReply(message) }]
      : []),
    ...(channel?.mayStartThread && !hasThread && !message.isPrivate
      ? [{ label: 'Start a thread', run: () => startThread(message) }]
      : []),
    ...scene.commands
      .filter(({ type }) => type === CommandKind.Message)
      .map(({ name }) => ({ label: `Apps: ${name}`, run: () => void runOn(message.id, name) })),
  ];
  if (entries.length === 0) return null;

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = items();
    const to = moveIn(all.length, all.indexOf(document.activeElement as HTMLElement), event.key);
    if (to !== null) all[to]?.focus();
    else if (event.key === 'Escape') {
      close();
      menu.current?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!menu.current?.contains(relatedTarget as Node | null)) close();
  };
  return h(
    'div',
    { class: `message-menu ${open ? 'open' : ''}`, ref: menu, onKeyDown, onFocusOut },
    h(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': 'What to do with this message',
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: ({ currentTarget }: { readonly currentTarget: Element }) => {
          setSide(sideFor(currentTarget, 'below', LIST));
          setOpen(!open);
        },
      },
      h(Icon, { name: 'more' }),
    ),
    open &&
      h(
        'div',
        { class: `menu-list ${side}`, role: 'menu' },
        entries.map(({ label, run }, at) =>
          h(
            'button',
            {
              type: 'button',
              role: 'menuitem',
              ref: at === 0 ? (first: HTMLElement | null) => first?.focus() : null,
              onClick: () => {
                close();
                run();
              },
            },
            label,
          ),
        ),
      ),
  );
}
