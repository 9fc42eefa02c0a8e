import type { Clock } from '../core/clock.ts';

/** A clock that goes as the one under it does, and can be put ahead. */
export interface MovableClock extends Clock {
  /**
   * Puts the clock ahead; an earlier time is let be. What falls due by then runs soon after, the
   * earliest first.
   *
   * @param time epoch milliseconds
   */
  moveTo(time: number): void;
}

/** @param under the clock whose time it shows until it is moved */
export function movableClock(under: Clock): MovableClock {
  let ahead = 0;
  const waiting = new Set<{ readonly due: number; readonly run: () => void; cancel: () => void }>();
  const now = () => under.now() + ahead;
  const arm = (due: number, run: () => void) => under.after(Math.max(0, due - now()), run);
  return {
    now,
    after(milliseconds, run) {
      const due = now() + milliseconds;
      const done = () => {
        waiting.delete(timer);
        run();
      };
      const timer = { due, run: done, cancel: arm(due, done) };
      waiting.add(timer);
      return () => {
        waiting.delete(timer);
        timer.cancel();
      };
    },
    moveTo(time) {
      ahead += Math.max(0, time - now());
      for (const timer of [...waiting].sort((a, b) => a.due - b.due)) {
        timer.cancel();
        timer.cancel = arm(timer.due, timer.run);
      }
    },
  };
}
