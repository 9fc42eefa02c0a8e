import { h } from 'preact';
import type { SceneChannel } from '../page-words.ts';
import { iconOf } from './channel-title.ts';
import type { Values } from './composer/command-form.ts';
import { Conversation } from './conversation.ts';
import { Icon } from './icon.ts';

interface Given {
  readonly thread: SceneChannel;
  run(channel: string, path: string, options: Values): Promise<boolean>;
  tell(trouble: string): void;
  onClose(): void;
}

/** A thread, beside its channel. */
export function ThreadPane({ thread, run, tell, onClose }: Given) {
  const states = [thread.thread?.archived && 'archived', thread.thread?.locked && 'locked'];
  return h(
    'aside',
    { class: 'thread', 'aria-label': `Thread ${thread.name}` },
    h(
      'header',
      { class: 'title' },
      h(Icon, { name: iconOf(thread) }),
      h('h2', null, thread.name),
      h('p', { class: 'soft' }, states.filter(Boolean).join(', ')),
      h(
        'button',
        { type: 'button', class: 'tool', 'aria-label': 'Close the thread', onClick: onClose },
        h(Icon, { name: 'close' }),
      ),
    ),
    h(Conversation, { channel: thread, run, tell }),
  );
}
