import { h } from 'preact';
import type { SceneMessage } from '../../page-words.ts';
import { Icon } from '../icon.ts';
import { useSurroundings } from '../surroundings.ts';

/** Leads to the thread that was started from a message. */
export function ThreadChip({ message }: { readonly message: SceneMessage }) {
  const { scene, show } = useSurroundings();
  const thread = scene.channels.find(({ id }) => id === message.id);
  if (thread?.thread == null) return null;
  const { messages } = thread.thread;
  return h(
    'button',
    { type: 'button', class: 'thread-chip', onClick: () => show(thread.id) },
    h(Icon, { name: 'thread' }),
    h('strong', null, thread.name),
    h('span', { class: 'soft' }, messages === 1 ? '1 message' : `${messages} messages`),
  );
}
