import { createHash } from 'node:crypto';
import type { Dispatch } from './intents.ts';
import type { World } from './world.ts';

/** Events that a session keeps for a client that comes back; with more, it has to begin anew. */
const KEPT_EVENTS = 1000;
/** Milliseconds for which a session without a connection can be resumed. */
const RESUMABLE_FOR = 3 * 60_000;

type Send = (text: string) => void;

/** What a client identified itself for: it outlives its connection, so that it can be resumed. */
export interface GatewaySession {
  readonly id: string;
  readonly intents: number;
  /** Numbers the event, keeps it, and sends it where there is a connection. */
  dispatch(event: Dispatch): void;
  /** Sends from now on. */
  begin(send: Send): void;
  /** Sends again what came after that number, and what comes; false where that is not possible. */
  resume(send: Send, after: number): boolean;
  /** Whether it was left so long ago that it cannot be resumed. */
  readonly expired: boolean;
  /** The connection is gone: events are kept. */
  leave(): void;
}

/** Begins a session. @param intents that its events are chosen by */
export function createSession(world: World, intents: number): GatewaySession {
  const events: { readonly s: number; readonly text: string }[] = [];
  let send: Send | null = null;
  let last = 0;
  let leftAt: number | null = null;
  const expired = () => leftAt !== null && world.clock.now() - leftAt > RESUMABLE_FOR;
  return {
    get expired() {
      return expired();
    },
    id: createHash('md5').update(`${world.nextId()} ${world.random()}`).digest('hex'),
    intents,
    dispatch({ t, d }) {
      last += 1;
      const text = JSON.stringify({ op: 0, t, s: last, d });
      events.push({ s: last, text });
      if (events.length > KEPT_EVENTS) events.shift();
      send?.(text);
    },
    begin(to) {
      send = to;
    },
    resume(to, after) {
      if (expired() || after > last || after < last - events.length) return false;
      send = to;
      leftAt = null;
      for (const { s, text } of events) if (s > after) to(text);
      return true;
    },
    leave() {
      send = null;
      leftAt = world.clock.now();
    },
  };
}
