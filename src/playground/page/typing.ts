import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SceneMessage } from '../page-words.ts';
import { listen } from './events.ts';
import { nameOf } from './person.ts';
import { useSurroundings } from './surroundings.ts';

/** Milliseconds for which somebody is shown as typing, by Discord's documentation. */
const TYPING_LASTS = 10_000;

interface Given {
  /** The channel's id. */
  readonly channel: string;
  readonly messages: readonly SceneMessage[];
}

/** Who is typing, until their message is there. */
export function Typing({ channel, messages }: Given) {
  const { scene } = useSurroundings();
  const [user, setUser] = useState<string | null>(null);
  const last = messages.at(-1);
  useEffect(
    () =>
      listen(({ kind, channel: where, user: who }) => {
        if (kind === 'typing' && where === channel) setUser(who ?? null);
      }),
    [channel],
  );
  useEffect(() => {
    if (last?.author.id === user) setUser(null);
  }, [last?.id]);
  useEffect(() => {
    if (user === null) return;
    const timer = setTimeout(() => setUser(null), TYPING_LASTS);
    return () => clearTimeout(timer);
  }, [user]);
  const typist = [...scene.people, scene.bot].find(({ id }) => id === user);
  const words = typist ? `${nameOf(typist)} is typing…` : '';
  return h('p', { class: 'typing', 'aria-live': 'polite' }, words);
}
