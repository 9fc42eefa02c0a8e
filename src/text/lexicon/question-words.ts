import { DE, EN, NL } from './germanic-questions.ts';
import { ES, FR, IT, PT } from './romance-questions.ts';

/**
 * What kind of thing a question asks for.
 *
 * `number` counts something, `amount` measures it, `size` by an adjective (how deep), `length` is a way or a while, `manner` is how it came about,
 * `whether` asks for a yes or no, `name` is whatever has one; `any` tells nothing.
 */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'time'
  | 'number'
  | 'amount'
  | 'size'
  | 'money'
  | 'length'
  | 'duration'
  | 'age'
  | 'reason'
  | 'manner'
  | 'whether'
  | 'name'
  | 'any';

/** Words of a language that make a question; all in lower case, phrases parted by commas. */
export interface QuestionWords {
  /** Phrases that say what is asked for. The first that stands in the question counts. */
  readonly kinds: readonly (readonly [AnswerKind, string])[];
  /** Phrases that ask for a yes or no when they open a question. */
  readonly whether: string;
  /** Words that make an amount one of money. */
  readonly money: string;
  /** Words that ask for a name. */
  readonly naming: string;
  /** Words after which the noun stands that is asked for: which city. */
  readonly which: string;
  /** Nouns after these that say the kind. */
  readonly nouns: readonly (readonly [AnswerKind, string])[];
  /** Phrases that carry a question on from the one before when they open it. */
  readonly onward: string;
  /** Pronouns and adverbs that stand for something said before. */
  readonly pronouns: string;
  /** Stop words that tell in a question: who was against it. */
  readonly kept: string;
  /** Telling words that say little all the same. */
  readonly light: string;
}

/** By ISO 639-1. */
export const QUESTION_WORDS: ReadonlyMap<string, QuestionWords> = new Map([
  ['en', EN],
  ['de', DE],
  ['fr', FR],
  ['es', ES],
  ['it', IT],
  ['pt', PT],
  ['nl', NL],
]);
