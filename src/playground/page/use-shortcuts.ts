import { useEffect } from 'preact/hooks';
import type { SceneChannel } from '../page-words.ts';

interface Given {
  readonly channels: readonly SceneChannel[];
  readonly channel: SceneChannel | undefined;
  show(id: string): void;
  /** What stands beside the channel. */
  close(): void;
}

/** `/` begins a command, Alt with the arrow keys goes from channel to channel, Escape closes what stands beside it. */
export function useShortcuts(given: Given): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const { key, altKey } = event;
      if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
        step(given, key === 'ArrowUp' ? -1 : 1);
      } else if (key === 'Escape') given.close();
      else if (key === '/' && !isTyping(event.target)) {
        const field = document.querySelector<HTMLTextAreaElement>('main .typed');
        field?.focus();
        // The slash itself is typed by the key that follows.
        return;
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

function step({ channels, channel, show }: Given, by: number): void {
  const places = channels.filter(({ parentId }) => parentId === null);
  const at = places.findIndex(({ id }) => id === channel?.id);
  const next = places[(at + by + places.length) % places.length];
  if (next) show(next.id);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
