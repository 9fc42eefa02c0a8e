import type { Said } from '../core/reply.ts';
import type { Spend } from '../core/spend.ts';
import { say } from '../words/say.ts';

/** What a place has of the language model this month. */
export interface MonthOfModel {
  readonly spend: Spend;
  /** Tokens it may take; null = any number. */
  readonly cap: number | null;
}

/** The month's tokens in a line or two; what the cache saved where there is anything. */
export function spendLines({ spend, cap }: MonthOfModel): readonly Said[] {
  const { tokens, saved } = spend;
  const cost = spend.cost / 1_000_000;
  return [
    cap === null
      ? say('spend.used', { tokens, cost })
      : say('spend.used-of', { tokens, cap, cost }),
    ...(saved === 0 ? [] : [say('spend.saved', { saved })]),
  ];
}
