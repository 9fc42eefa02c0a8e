import { useRef } from 'preact/hooks';
import type { Scene } from '../page-words.ts';

/**
 * The channels with messages that were not in sight yet. What is there when the page is opened
 * counts as read.
 *
 * @param shown the ids of the channels in sight
 */
export function useUnread(
  scene: Scene,
  person: string,
  shown: readonly string[],
): ReadonlySet<string> {
  const seen = useRef<{ person: string; last: Map<string, string> } | null>(null);
  if (seen.current?.person !== person) seen.current = { person, last: lastOf(scene) };
  const { last } = seen.current;
  const unread = new Set<string>();
  for (const { id, lastMessageId } of scene.channels) {
    if (lastMessageId === null) continue;
    if (shown.includes(id)) last.set(id, lastMessageId);
    else if (last.get(id) !== lastMessageId) unread.add(id);
  }
  return unread;
}

function lastOf({ channels }: Scene): Map<string, string> {
  return new Map(channels.map(({ id, lastMessageId }) => [id, lastMessageId ?? '']));
}
