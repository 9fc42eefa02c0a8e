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
  return new Promise((resolve, reject) => {
    const end = () => {
      stopListening();
      stopGuard();
    };
    const give = (found: T | undefined) => {
      if (found === undefined) return;
      end();
      resolve(found);
    };
    const giveUp = (why: string) => {
      end();
      reject(new Error(`${why} while waiting for ${what}`));
    };
    const stopGuard = systemClock.after(patience, () => giveUp(`${patience} ms passed`));
    const stopListening = world.happenings.listen((happening) => {
      if (happening.kind === 'end') giveUp('the playground closed');
      else give(look());
    });
    give(look());
  });
}
