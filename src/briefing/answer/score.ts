import type { AnswerKind } from '../../text/lexicon/question-words.ts';
import type { Question } from '../../text/question.ts';
import { answerIn } from './answer-in.ts';
import type { Match, Matched, MatchedSentence } from './match.ts';
import type { AskedArticle } from './read-article.ts';

/** What each sign of an answer is worth, where having all words of the question is worth 1. */
const WORTH = {
  /** Of a word that only the sentence before has, the one after, the paragraph, the title, the article. */
  before: 0.2,
  after: 0.2,
  paragraph: 0.15,
  title: 0.35,
  article: 0.06,
  /** The same of names: who is named once is meant by what follows. */
  namedBefore: 0.5,
  namedParagraph: 0.45,
  /** Added to what the sentence before has, for one that opens by pointing back. */
  pointing: 0.3,
  /** Something is there that could be the answer; close to words of the question; beside what is asked for. */
  kind: 0.25,
  close: 0.2,
  beside: 0.12,
  /** Nothing is there that could be. */
  lacks: -0.2,
  /** It says nothing that the question does not say; it asks itself. */
  repeats: -0.15,
  asks: -0.15,
  /** The article fits the question best of all. */
  fits: 0.4,
  /** It has the words of the question, wherever they stand. */
  about: 0.2,
};

/** What cannot be said without one of its signs; a person or a place can. */
const SURE: ReadonlySet<AnswerKind> = new Set([
  'time',
  'number',
  'amount',
  'size',
  'money',
  'length',
  'duration',
  'age',
]);
/** A word that is no likelier to answer is no answer. */
const UNLIKELY = 0.5;
/** Fewer words of its own, and a sentence says nothing new. */
const FEWEST_NEW = 3;
/** Letters of a word that counts as one of its own. */
const SHORTEST_NEW = 3;

const ASKS = /[?？؟]["'”’»)\]]*$/;

/** What speaks for a sentence and against it; numbers are 0–1. */
export interface Evidence {
  /** How much of the question it has, by what each word tells, with what stands around it. */
  readonly covers: number;
  /** How many of the question's words stand anywhere in the article. */
  readonly words: number;
  /** Of the names and numbers in the question, how much the article has; 1 where it has none. */
  readonly named: number;
  /** How much of the words that are no names it has, as it covers the question; 1 where there are none. */
  readonly plain: number;
  /** Something that could be the answer, how near to words of the question, and whether beside what is asked for. */
  readonly kind: number;
  readonly close: number;
  readonly beside: number;
  /** Whether it comes right before what is asked for, as a number does that counts. */
  readonly counts: boolean;
  /** Whether nothing in it could be the answer. */
  readonly lacks: boolean;
}

/** A sentence, and how likely it is to hold the answer among those of the same question. */
export interface Scored<A extends AskedArticle = AskedArticle> {
  readonly found: MatchedSentence<A>;
  readonly score: number;
  readonly evidence: Evidence;
}

/** How much of the question something has, 0–1: what each wanted term tells, times how far it is there. */
export type Share = (has: (index: number) => number) => number;

/** All sentences, best first; of equals the one that comes first. */
export function score<A extends AskedArticle>(
  question: Question,
  { articles, gains }: Matched<A>,
): Scored<A>[] {
  const best = Math.max(...articles.map(({ candidate }) => candidate.score), Number.MIN_VALUE);
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  const share: Share = (has) =>
    total === 0 ? 0 : gains.reduce((sum, gain, index) => sum + gain * has(index), 0) / total;

  const scored = articles.flatMap((article): Scored<A>[] => {
    const { candidate, sentences, whole } = article;
    const words = whole.filter((how) => how > 0).length / Math.max(1, whole.length);
    const isName = (index: number) => article.wanted[index]?.named === true;
    const named = among(isName, share)((index) => whole[index] ?? 0);
    const ofPlain = among((index) => !isName(index), share);
    const fits =
      WORTH.fits * (candidate.score / best) + WORTH.about * share((index) => whole[index] ?? 0);
    return sentences.map((found) => {
      const near = matchNear(found);
      const covers = share((index) => near[index] ?? 0);
      const answer = answerIn(question.kind, found, share);
      const lacks = SURE.has(question.kind) && answer.kind <= UNLIKELY;
      const plain = ofPlain((index) => near[index] ?? 0);
      const evidence = { covers, words, named, plain, ...answer, lacks };
      return { found, evidence, score: fits + worthOf(found, evidence) };
    });
  });
  return scored.sort((one, other) => other.score - one.score);
}

function worthOf({ sentence, asked }: MatchedSentence, evidence: Evidence): number {
  const { covers, kind, close, beside, lacks } = evidence;
  const own = sentence.terms.filter((term, at) => term.length >= SHORTEST_NEW && !asked[at]);
  return (
    covers +
    WORTH.kind * kind +
    WORTH.close * close +
    WORTH.beside * beside +
    (lacks ? WORTH.lacks : 0) +
    (own.length < FEWEST_NEW && kind === 0 ? WORTH.repeats : 0) +
    (ASKS.test(sentence.text) ? WORTH.asks : 0)
  );
}

/** The share of some of the wanted terms, 1 where there are none of them. */
function among(counts: (index: number) => boolean, share: Share): Share {
  const of = share((index) => (counts(index) ? 1 : 0));
  return (has) => (of === 0 ? 1 : share((index) => (counts(index) ? has(index) : 0)) / of);
}

/** How far a sentence has each wanted term, with less of what only stands around it. */
function matchNear({ article, sentence, position, match }: MatchedSentence): Match {
  const { wanted, sentences, paragraphs, title, whole } = article;
  const before = sentences[position - 1]?.match;
  const after = sentences[position + 1]?.match;
  const paragraph = paragraphs[sentence.paragraph];
  const pointing = sentence.pointsBack ? WORTH.pointing : 0;
  return whole.map((anywhere, index) => {
    const isName = wanted[index]?.named === true;
    const ofBefore = Math.min(1, (isName ? WORTH.namedBefore : WORTH.before) + pointing);
    return Math.max(
      match[index] ?? 0,
      ofBefore * (before?.[index] ?? 0),
      WORTH.after * (after?.[index] ?? 0),
      (isName ? WORTH.namedParagraph : WORTH.paragraph) * (paragraph?.[index] ?? 0),
      WORTH.title * (title[index] ?? 0),
      WORTH.article * anywhere,
    );
  });
}
