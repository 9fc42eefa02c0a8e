import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SceneMessage } from '../../page-words.ts';
import { Icon } from '../icon.ts';
import { MessageType } from '../numbers.ts';
import { useSurroundings } from '../surroundings.ts';
import { MessageView } from './message-view.ts';
import { useEnd } from './use-end.ts';
import { Welcome } from './welcome.ts';

/** Milliseconds within which an author's next message goes on from the last. */
const SAME_BREATH = 7 * 60 * 1000;

interface Given {
  /** Null until they are there. */
  readonly messages: readonly SceneMessage[] | null;
  /** The id of the channel or thread that they stand in. */
  readonly channel: string;
  readonly label: string;
  readonly welcome: string;
  onReply(message: SceneMessage): void;
}

/** The messages of a channel, oldest first; stays at the end while somebody reads there. */
export function MessageList({ messages, channel, label, welcome, onReply }: Given) {
  const { person } = useSurroundings();
  const list = useRef<HTMLDivElement>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = (messages ?? []).filter(({ id }) => !dismissed.has(id));
  const newest = shown.at(-1);
  const { unseen, toEnd, onScroll } = useEnd(list, newest?.id ?? '', isFor(newest, person));
  const log = h(
    'div',
    {
      class: 'messages',
      ref: list,
      role: 'log',
      'aria-label': label,
      tabIndex: -1,
      onScroll,
      onKeyDown: moveOn,
    },
    messages !== null && shown.length === 0 && h(Welcome, { text: welcome }),
    shown.map((message, at) => [
      startsDay(message, shown[at - 1]) && h(Day, { at: Date.parse(message.timestamp) }),
      h(MessageView, {
        key: message.id,
        message,
        channel,
        goesOn: goesOn(message, shown[at - 1]),
        reachable: at === shown.length - 1,
        onReply,
        onDismiss: (id: string) => setDismissed(new Set([...dismissed, id])),
      }),
    ]),
  );
  const jump = h(
    'button',
    { type: 'button', class: 'button small newest', onClick: toEnd },
    'New messages',
    h(Icon, { name: 'down' }),
  );
  return [log, unseen && jump];
}

/** Whether the message came of what this person did. */
function isFor(message: SceneMessage | undefined, person: string): boolean {
  if (message === undefined) return false;
  const { author, interaction, isPrivate } = message;
  return isPrivate || [author.username, interaction?.user.username].includes(person);
}

/** The arrow keys go from message to message. */
function moveOn(event: KeyboardEvent): void {
  const here = event.target as HTMLElement;
  if (!here.matches('article') || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
  const all = [...(here.parentElement?.querySelectorAll<HTMLElement>('article') ?? [])];
  all[all.indexOf(here) + (event.key === 'ArrowUp' ? -1 : 1)]?.focus();
  event.preventDefault();
}

function Day({ at }: { readonly at: number }) {
  const words = new Date(at).toLocaleDateString(undefined, { dateStyle: 'full' });
  return h('p', { class: 'day' }, h('span', null, words));
}

function startsDay(message: SceneMessage, last: SceneMessage | undefined): boolean {
  const day = ({ timestamp }: SceneMessage) => new Date(timestamp).toDateString();
  return last === undefined || day(last) !== day(message);
}

function goesOn(message: SceneMessage, last: SceneMessage | undefined): boolean {
  if (last === undefined || startsDay(message, last)) return false;
  const alone = message.interaction || message.type === MessageType.Reply;
  const later = Date.parse(message.timestamp) - Date.parse(last.timestamp);
  const alike = last.author.id === message.author.id && last.isPrivate === message.isPrivate;
  return alike && !alone && last.type !== MessageType.ThreadCreated && later < SAME_BREATH;
}
