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
  return {
    wait() {
      const now = clock.now();
      const full = limits.map(({ most, per }) => (gone.at(-most) ?? -Infinity) + per - now);
      return Math.max(0, pausedUntil - now, ...full);
    },
    count() {
      gone.push(clock.now());
      if (gone.length > remembered) gone.shift();
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, clock.now() + milliseconds);
    },
  };
}
