import type { Clock } from '../core/clock.ts';
import type { Scope } from '../core/scope.ts';
import { type Caps, monthOf, type SpendStore } from '../core/spend.ts';
import { CapReached } from '../core/text-model.ts';

/** Millionths of a currency for a token: what a million tokens cost, in the currency. */
export interface Price {
  readonly prompt: number;
  readonly answer: number;
}

/** Tokens of a call. */
export interface Tokens {
  readonly prompt: number;
  readonly answer: number;
}

/** Holds what the model takes within the caps. */
export interface Budget {
  /**
   * Takes tokens out for one attempt, before it.
   *
   * @returns to be called once after it, with what it used; null where that is not known, and then
   *   all that was reserved counts as used
   * @throws CapReached
   */
  reserve(payer: Scope, most: Tokens): Promise<(used: Tokens | null) => Promise<void>>;
}

/** A budget without caps that keeps no books, for trying a model. */
export const unlimited: Budget = { reserve: async () => async () => {} };

/** @param price null where none is set: the estimate is then 0. */
export function createBudget(
  spend: SpendStore,
  caps: Caps,
  price: Price | null,
  clock: Clock,
): Budget {
  const sum = ({ prompt, answer }: Tokens) => ({
    tokens: prompt + answer,
    cost: Math.ceil(prompt * (price?.prompt ?? 0) + answer * (price?.answer ?? 0)),
  });
  return {
    async reserve(scope, most) {
      const reserved = { scope, month: monthOf(clock.now()), ...sum(most) };
      if (!(await spend.reserve(reserved, caps)))
        throw new CapReached('the month has no tokens left for this');
      return async (used) => {
        if (used !== null) await spend.settle(reserved, sum(used));
      };
    },
  };
}
