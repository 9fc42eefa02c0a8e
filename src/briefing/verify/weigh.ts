import type { Evidence, Sign } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** Where a claim says things its own way, only these tell; the others weigh less the freer it is. */
const HARD = /^(?:number|date|name|quote|contrast-between|stitched|uncased|unrelated)/;
/** The same sign a third time says nothing new. */
const MOST_OF_A_SIGN = 2;
/** A claim is as free as can be where so many of its words are new, beside one… */
const FREE_NEW = 0.15;
const FEWEST_WORDS = 10;
/** …and close to its sources where so many pairs of words are theirs. */
const CLOSE_PAIRS = 0.7;

/** How a claim is told. */
export interface Telling {
  /** Its words that say something. */
  readonly words: number;
  /** Of these, the ones that the sources do not have. */
  readonly newWords: number;
  /** Which share of its pairs of words the sources have, 0 to 1. */
  readonly verbatim: number;
}

/** What the evidence comes to: from 1 on the claim is not supported. */
export function weigh(evidence: readonly Evidence[], telling: Telling): number {
  const close = closeness(telling);
  const counts = new Map<Sign, number>();
  let sum = 0;
  for (const { sign } of evidence) {
    const count = counts.get(sign) ?? 0;
    counts.set(sign, count + 1);
    if (count < MOST_OF_A_SIGN) sum += WEIGHTS[sign] * (HARD.test(sign) ? 1 : close);
  }
  return sum;
}

/** From 0, freely told, to 1, word for word but for what was changed. */
function closeness({ words, newWords, verbatim }: Telling): number {
  const others = Math.max(0, newWords - 1) / Math.max(FEWEST_WORDS, words);
  return Math.max(0, 1 - others / FREE_NEW) * Math.min(1, verbatim / CLOSE_PAIRS);
}
