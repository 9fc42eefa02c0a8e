/**
 * How much each sign weighs; a claim that comes to 1 is not supported. Logarithms of how much
 * likelier a sign is in claims with something changed than in true ones, as a regression over
 * summaries gives them, in units of the threshold that keeps false alarms on true ones under 5 %.
 * Signs too rare to be fitted have what signs of their kind have.
 */
export const WEIGHTS = {
  /** No source has the number. */
  'number-absent': 2,
  /** A small number in words that no source has; it may have been counted. */
  'number-counted': 0.6,
  /** "Thousands" without anything of that size. */
  'number-vague': 1,
  /** The number is there with another unit or currency. */
  'number-unit': 1,
  /** What it counts is counted, and only ever with other numbers. */
  'number-bound': 0.6,
  date: 1.2,
  name: 1.5,
  /** The rest of the name is there. */
  'name-beside': 1.05,
  /** It opens a sentence, so that the capital says little. */
  'name-first': 0.5,
  quote: 1.1,
  /** A contrary or a rival stands in its place: closely held, near, or somewhere in the sentence. */
  'contrast-close': 2,
  'contrast-near': 1.15,
  'contrast-far': 0.85,
  /** The same, and the word itself stands elsewhere in the sources. */
  'contrast-seen-close': 1.1,
  'contrast-seen-near': 0.5,
  'contrast-seen-far': 0.2,
  /** Both stand there, the contrary by far closer. */
  'contrast-closer': 1,
  /** The same of words like "more", "first", "up". */
  'particle-close': 1.15,
  'particle-near': 0.8,
  'particle-closer': 0.5,
  /** Denied here and not there, the same words on both sides, around it, or neither. */
  'negated-held': 1.1,
  'negated-close': 0.5,
  'negated-far': 0.3,
  'unnegated-held': 1,
  'unnegated-close': 1,
  'unnegated-far': 0.5,
  'unhedged-held': 1,
  'unhedged-close': 0.8,
  'unhedged-far': 0.1,
  /** Who did it and whom it was done to are the other way round. */
  swapped: 1.3,
  /** A word without a counterpart; one that the lists know; one in the place of another. */
  new: 0.15,
  'new-placed': 0.15,
  'new-known': 0.6,
  'new-known-placed': 1.3,
  /** A word of a script without capitals that no source has, in a claim close to them or not. */
  'uncased-held': 1,
  uncased: 0.5,
  /** Hardly any word of it is in the sources. */
  unrelated: 1,
} as const;
