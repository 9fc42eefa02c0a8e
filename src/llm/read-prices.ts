import type { Price } from './budget.ts';

const PRICE = /^(.{1,200})=(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?)$/;

/** Prices as they are set, `small=0.15/0.60,large=2.5/10`, by the model's name; null where it is no such list. */
export function readPrices(list: string): ReadonlyMap<string, Price> | null {
  const prices = list.split(',').map((one): [string, Price] | null => {
    const [, model, prompt, answer] = PRICE.exec(one.trim()) ?? [];
    if (model === undefined) return null;
    return [model, { prompt: Number(prompt), answer: Number(answer) }];
  });
  const known = prices.filter((price) => price !== null);
  return known.length === prices.length ? new Map(known) : null;
}
