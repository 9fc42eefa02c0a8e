import { type RawBuilder, sql } from 'kysely';

/** Milliseconds. A lease that ends later than that was taken by a clock that ran ahead. */
const LONGEST = 60 * 60 * 1000;

/** Whether the lease of a claimed row is over, so that anybody may take it. */
export const isLeaseOver = (now: number): RawBuilder<boolean> =>
  sql`(lease_until <= ${now} or lease_until > ${now + LONGEST})`;
