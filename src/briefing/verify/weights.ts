/**
 * How much each sign weighs; a claim that comes to 1 is not supported. What is to fail a claim by
 * itself has 1 and more. The others follow a logistic regression over some 650 English summaries,
 * two thirds of them true and the others with one thing changed by hand, in units of the threshold
 * that 95 % of the true ones stay under; rounded, and rare signs set like their kind.
 */
export const WEIGHTS = {
  /** No source has the number. */
  'number-absent': 2,
  /** A small number in words that no source has; it may have been counted. */
  'number-counted': 0.7,
  /** "Thousands" without anything of that size. */
  'number-vague': 1,
  /** The number is there with another unit or currency. */
  'number-unit': 1.4,
  date: 1.4,
  name: 1.4,
  /** The rest of the name is there. */
  'name-beside': 1.1,
  /** It opens a sentence, so that the capital says little. */
  'name-first': 0.5,
  quote: 1.1,
  /** A contrary or a rival stands beside the same neighbour, or between the same two. */
  contrast: 1.5,
  'contrast-between': 1.7,
  /** Denied here and not there or the other way round, beside the same neighbour or between two. */
  negation: 0.6,
  'negation-between': 1.1,
  /** Word for word, but put together from places far apart. */
  stitched: 1,
  /** A word without a counterpart, and one that the lists know. */
  new: 0.1,
  'new-known': 0.7,
  /** A word of a script without capitals that no source has, in a claim close to them or not. */
  'uncased-held': 1,
  uncased: 0.5,
  /** Hardly any word of it is in the sources. */
  unrelated: 1,
} as const;
