import type { Clock } from '../core/clock.ts';

/** Lets so many through in any stretch of time, and makes the others wait. */
export interface Pace {
  /** Milliseconds until the next may go; 0 for now. */
  wait(): number;
  /** Counts one that goes now. */
  count(): void;
  /** Lets nobody through for so many milliseconds. */
  pause(milliseconds: number): void;
}

/** So many in any stretch of so many milliseconds. */
export interface PaceLimit {
  readonly most: number;
  readonly per: number;
}

/** @param limits all of which hold: a short one spreads out what a long one lets through at once */
export function createPace(clock: Clock, limits: readonly PaceLimit[]): Pace {
  const remembered = Math.max(...limits.map(({ most }) => most));
  const gone: number[] = [];
  let pausedUntil = 0;
  let latest = clock.now();

  /** Where the clock was set back, all goes back with it: nobody waits until it is there again. */
  function read(): number {
    const now = clock.now();
    const back = Math.max(0, latest - now);
    pausedUntil -= back;
    for (const [index, at] of gone.entries()) gone[index] = at - back;
    latest = now;
    return now;
  }

  return {
    wait() {
      const now = read();
      const full = limits.map(({ most, per }) => (gone.at(-most) ?? -Infinity) + per - now);
      return Math.max(0, pausedUntil - now, ...full);
    },
    count() {
      gone.push(read());
      if (gone.length > remembered) gone.shift();
    },
    pause(milliseconds) {
      const now = read();
      pausedUntil = Math.max(pausedUntil, now + milliseconds);
    },
  };
}
