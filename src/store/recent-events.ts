import type { Clock } from '../core/clock.ts';

/** Milliseconds that an event is remembered: no command can be answered after so long. */
export const REMEMBERED = 15 * 60 * 1000;

/**
 * Takes each event once where there is one bot: a gateway that takes its session up again may tell
 * once more what it has told already.
 */
export function createRecentEvents(clock: Clock): (event: string) => Promise<boolean> {
  /** With the time of each, the oldest first. */
  const taken = new Map<string, number>();
  return async (event) => {
    if (taken.has(event)) return false;
    const now = clock.now();
    for (const [oldest, at] of taken) {
      // A clock that was set back has all of them in its future.
      if (at > now - REMEMBERED && at <= now) break;
      taken.delete(oldest);
    }
    taken.set(event, now);
    return true;
  };
}
