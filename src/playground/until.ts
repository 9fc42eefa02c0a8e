import { systemClock } from '../core/clock.ts';
import type { World } from './world.ts';

/**
 * Milliseconds of real time after which waiting is given up, whatever the world's clock says:
 * less than a test has, so that the test fails with what it waited for.
 */
export const PATIENCE = 4_000;

/**
 * Waits for something, by looking whenever anything happens.
 *
 * @param look gives what is waited for, or undefined while it is not there
 * @param what it is, for the error where it never comes
 * @param patience milliseconds of real time
 */
export function until<T>(
  world: World,
  look: () => T | undefined,
  what: string,
  patience = PATIENCE,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const giveUp = (why: string) => reject(new Error(`${why} while waiting for ${what}`));
  const check = () => {
    try {
      const found = look();
      if (found !== undefined) resolve(found);
    } catch (error) {
      // It is the waiting one's error, not of whoever made something happen.
      reject(error);
    }
  };
  const stopGuard = systemClock.after(patience, () => giveUp(`${patience} ms passed`));
  const stopListening = world.happenings.listen(({ kind }) => {
    if (kind === 'end') giveUp('the playground closed');
    else check();
  });
  check();
  return promise.finally(() => {
    stopGuard();
    stopListening();
  });
}
