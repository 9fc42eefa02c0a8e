import { useEffect, useRef } from 'preact/hooks';
import type { Scene } from '../page-words.ts';

/** Milliseconds in which a thread is still the answer to what was done. */
const COMES_WITHIN = 10_000;
/** Narrower, a thread covers its channel (layout.css). */
const BESIDE = '(min-width: 68.01rem)';

/**
 * Opens the thread that the bot starts in the channel in sight because of what the person has just
 * done there, as `/ask` does. Where it would cover the channel it is left to be opened from its
 * message.
 *
 * @returns what is called before something is done
 */
export function useThreadToCome(
  scene: Scene,
  channel: string,
  open: (thread: string) => void,
): () => void {
  const awaited = useRef({ channel: '', until: 0, known: new Set<string>() });
  const threads = scene.channels.filter(({ parentId }) => parentId === channel);
  const fresh = threads.find(
    ({ id, thread }) => thread?.starter?.bot && !awaited.current.known.has(id),
  );
  useEffect(() => {
    const { current } = awaited;
    if (!fresh || current.channel !== channel || Date.now() > current.until) return;
    current.until = 0;
    if (matchMedia(BESIDE).matches) open(fresh.id);
  });
  return () => {
    const known = new Set(threads.map(({ id }) => id));
    awaited.current = { channel, until: Date.now() + COMES_WITHIN, known };
  };
}
