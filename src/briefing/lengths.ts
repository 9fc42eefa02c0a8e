import type { Length } from '../core/settings.ts';

/** How many sentences a story gets. */
export const SENTENCES: Readonly<Record<Length, number>> = {
  headlines: 0,
  short: 2,
  long: 4,
  bullets: 3,
};
