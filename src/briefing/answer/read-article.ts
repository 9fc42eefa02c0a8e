import type { Article } from '../../core/article.ts';
import { answerSigns } from '../../text/answer-signs.ts';
import { pointsBack, refers } from '../../text/backward.ts';
import { simpleNumber } from '../../text/lexicon/number-words.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { root } from '../../text/roots.ts';
import { type Sentence, sentences } from '../../text/sentences.ts';
import { fold } from '../../text/stems.ts';
import { type Word, words } from '../../text/words.ts';

/** What is needed of an article to look for an answer in it. */
export type AskedArticle = Pick<Article, 'id' | 'title' | 'text' | 'language'>;

/** Of a longer text the rest is not read: it takes some 20 ms. UTF-16 units. */
export const LONGEST_READ = 40_000;

/** A sentence with its words in the terms that questions are put in. */
export interface ReadSentence extends Sentence {
  /** The term of each word; empty for what is none. */
  readonly terms: readonly string[];
  /** What each word may belong to. */
  readonly signs: Uint16Array;
  /** Counts the paragraphs of the article from 0. */
  readonly paragraph: number;
  /** Whether it opens with a word that stands for something said before. */
  readonly pointsBack: boolean;
  /** Whether such a word stands anywhere in it. */
  readonly refers: boolean;
}

/** An article as it was read for a question. */
export interface ReadArticle<A extends AskedArticle = AskedArticle> {
  readonly article: A;
  /** ISO 639-1 of what it was read as, null where not known. */
  readonly language: string | null;
  readonly sentences: readonly ReadSentence[];
  /** The terms of its title. */
  readonly title: ReadonlySet<string>;
}

/** Terms by language and word: most words come again in the next article. */
export type KnownTerms = Map<string | null, Map<string, string>>;

/** A word as questions and articles compare it: "won" is "win", "three" is "3". */
export function termOf(word: string, language: string | null): string {
  const number = simpleNumber(fold(word), language);
  return number === undefined ? root(word, language) : String(number);
}

/**
 * Reads the beginning of an article, in time linear in its length.
 *
 * @param asked the language of the question, ISO 639-1: an article that does not tell its own is
 *   taken to be in it
 * @param terms those found in the articles read before it for the same question, to which it adds
 */
export function readArticle<A extends AskedArticle>(
  article: A,
  asked: string | null,
  terms: KnownTerms = new Map(),
): ReadArticle<A> {
  const language = article.language ?? asked;
  const text = article.text.slice(0, LONGEST_READ);
  const known = terms.get(language) ?? new Map<string, string>();
  terms.set(language, known);
  const term = ({ text: word }: Word): string => {
    const found = known.get(word) ?? termOf(word, language);
    known.set(word, found);
    return found;
  };
  const ends = paragraphs(text).map(({ end }) => end);
  let paragraph = 0;
  const read = sentences(text, language).map((sentence): ReadSentence => {
    while (paragraph < ends.length - 1 && sentence.start >= (ends[paragraph] ?? 0)) paragraph += 1;
    const inside = words(sentence.text, language);
    const found = inside.map(term);
    return {
      ...sentence,
      terms: found,
      signs: answerSigns(sentence.text, inside, found, language),
      paragraph,
      pointsBack: pointsBack(sentence.text, inside, language),
      refers: refers(inside, language),
    };
  });
  return {
    article,
    language,
    // What the limit cut in two is no sentence.
    sentences: text.length < article.text.length ? read.slice(0, -1) : read,
    title: new Set(words(article.title, language).map(term)),
  };
}
