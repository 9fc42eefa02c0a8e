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

/** @param per milliseconds */
export function createPace(clock: Clock, most: number, per: number): Pace {
  const gone: number[] = [];
  let pausedUntil = 0;
  return {
    wait() {
      const [oldest] = gone;
      const full = gone.length < most || oldest === undefined ? 0 : oldest + per - clock.now();
      return Math.max(0, full, pausedUntil - clock.now());
    },
    count() {
      gone.push(clock.now());
      if (gone.length > most) gone.shift();
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, clock.now() + milliseconds);
    },
  };
}
