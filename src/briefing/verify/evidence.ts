import type { WEIGHTS } from './weights.ts';

/** What a problem is about, as those who read a verdict see it. */
export type ProblemKind =
  | 'number'
  | 'date'
  | 'name'
  | 'quote'
  | 'negation'
  | 'opposite'
  | 'context'
  | 'word';

/** What was seen; how much each weighs stands in weigh.ts. */
export type Sign = keyof typeof WEIGHTS;

/** A sign that a claim says what its sources do not. */
export interface Evidence {
  readonly kind: ProblemKind;
  /** The words of the claim that it is about. */
  readonly text: string;
  readonly sign: Sign;
}
