import type { Clock } from '../../src/core/clock.ts';

/** A clock that stands still until the test moves it. */
export interface MovedClock extends Clock {
  /** Moves on by so many milliseconds and runs what falls due on the way, in order. */
  move(milliseconds: number): void;
}

/** @param start epoch milliseconds at which the clock stands first. */
export function movedClock(start: number = Date.UTC(2026, 10, 23, 7, 0)): MovedClock {
  let now = start;
  const waiting = new Set<{ readonly due: number; readonly run: () => void }>();
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { due: now + milliseconds, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    move(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...waiting]
          .filter((timer) => timer.due <= end)
          .sort((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        waiting.delete(next);
        now = Math.max(now, next.due);
        next.run();
      }
      now = end;
    },
  };
}
