import type { Clock } from '../core/clock.ts';
import { REMEMBERED } from './recent-events.ts';
import type { Database } from './schema.ts';

/** Every bot on a server's database hears the same events; the first to take one has it. */
export function createEventClaims(db: Database, clock: Clock) {
  return async (event: string): Promise<boolean> => {
    const taken = await db
      .insertInto('cache')
      .values({
        namespace: 'events',
        key: event,
        value: '',
        expires_at: clock.now() + REMEMBERED,
      })
      .onConflict((conflict) => conflict.columns(['namespace', 'key']).doNothing())
      .returning('key')
      .execute();
    return taken.length > 0;
  };
}
