import { type AnswerKind, QUESTION_WORDS } from './lexicon/question-words.ts';

/** The words of a language that make a question, made ready to look up. */
export interface QuestionLexicon {
  readonly language: string;
  /** Word sequences, those with more words first. */
  readonly kinds: readonly { readonly kind: AnswerKind; readonly words: readonly string[] }[];
  /** Phrases that open a question for a yes or no, those with more words first. */
  readonly whether: readonly (readonly string[])[];
  readonly money: ReadonlySet<string>;
  readonly which: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, AnswerKind>;
  readonly onward: readonly (readonly string[])[];
  readonly pronouns: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
}

const phrases = (list: string): string[][] => list.split(', ').map((phrase) => phrase.split(' '));

/** One for each language that has question words here. */
export const questionLexicons: readonly QuestionLexicon[] = [...QUESTION_WORDS].map(
  ([language, { kinds, which, nouns, onward, pronouns, light, whether, money, naming, kept }]) => ({
    language,
    kinds: kinds
      .flatMap(([kind, list]) => phrases(list).map((words) => ({ kind, words })))
      .sort((one, other) => other.words.length - one.words.length),
    whether: phrases(whether).sort((one, other) => other.length - one.length),
    money: new Set(money.split(' ')),
    which: new Set(which.split(' ')),
    nouns: new Map(
      nouns.flatMap(([kind, list]) => list.split(' ').map((noun) => [noun, kind] as const)),
    ),
    onward: phrases(onward).sort((one, other) => other.length - one.length),
    pronouns: new Set(pronouns.split(' ')),
    naming: new Set(naming.split(' ')),
    kept: new Set(kept.split(' ')),
    light: new Set(light.split(' ')),
  }),
);
