import type { Digest } from './core/digest.ts';

/** How many digests there are in a place, and how many of them rest. */
export const countDigests = (digests: readonly Digest[]) => ({
  set: digests.length,
  paused: digests.filter(({ paused }) => paused !== null).length,
});
