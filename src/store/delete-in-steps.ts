import { setImmediate } from 'node:timers/promises';
import type { DeleteResult } from 'kysely';

/** Rows that go in one statement, so that others need not wait long. */
const ROWS_AT_ONCE = 500;

/**
 * Deletes until nothing is left to.
 *
 * @param some deletes up to so many rows
 * @returns how many went
 */
export async function deleteInSteps(
  some: (limit: number) => Promise<DeleteResult>,
): Promise<number> {
  for (let gone = 0; ; ) {
    const { numDeletedRows } = await some(ROWS_AT_ONCE);
    gone += Number(numDeletedRows);
    if (numDeletedRows < ROWS_AT_ONCE) return gone;
    await setImmediate();
  }
}
