import type { Clock } from '../core/clock.ts';

/** Snowflakes count milliseconds from the first of January 2015, UTC. */
const EPOCH = 1_420_070_400_000;

/** @param at epoch milliseconds @param count tells ids of the same millisecond apart, below 2^22 */
export function snowflakeAt(at: number, count: number): string {
  return ((BigInt(Math.max(0, Math.floor(at) - EPOCH)) << 22n) | BigInt(count)).toString();
}

/** Ids that grow with every call, also while the clock stands still or is set back. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const next = BigInt(snowflakeAt(clock.now(), 0));
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}

/** Orders ids by age; they are numbers of up to 20 digits without leading zeros. */
export function byAge(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
