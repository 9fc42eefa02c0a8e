import type { Spend } from '../core/spend.ts';

/** What a place has of the language model this month. */
export interface MonthOfModel {
  readonly spend: Spend;
  /** Tokens it may take; null = any number. */
  readonly cap: number | null;
}

const NUMBER = new Intl.NumberFormat('en');
const MONEY = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 2,
});

/** The month's tokens in a line or two; what the cache saved where there is anything. */
export function spendLines({ spend, cap }: MonthOfModel): readonly string[] {
  const { tokens, cost, saved } = spend;
  const of = cap === null ? '' : ` of ${NUMBER.format(cap)}`;
  const about = cost === 0 ? '' : `, about ${MONEY.format(cost / 1_000_000)}`;
  return [
    `${NUMBER.format(tokens)}${of} tokens used here this month${about}`,
    ...(saved === 0 ? [] : [`${NUMBER.format(saved)} tokens saved by what was written before`]),
  ];
}
