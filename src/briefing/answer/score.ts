import { Sign } from '../../text/answer-signs.ts';
import type { Question } from '../../text/question.ts';
import type { AnswerKind } from '../../text/question-words.ts';
import type { Matched, MatchedSentence } from './match.ts';
import type { AskedArticle } from './read-article.ts';

/** What each sign of an answer is worth, where having all words of the question is worth 1. */
export const WORTH = {
  /** Of a word that only the sentence before has, the one after, the paragraph, the title, the article. */
  before: 0.2,
  after: 0.2,
  paragraph: 0.15,
  title: 0.35,
  article: 0.06,
  /** The same of names: who is named once is meant by what follows. */
  namedBefore: 0.75,
  namedParagraph: 0.45,
  /** Added to what the sentence before has, for one that opens by pointing back. */
  pointing: 0.3,
  /** Something is there that could be the answer; close to words of the question; beside what is asked for. */
  kind: 0.15,
  close: 0.2,
  beside: 0.12,
  /** Nothing is there that could be. */
  missing: -0.1,
  /** It says nothing that the question does not say; it asks itself. */
  repeats: -0.15,
  asks: -0.15,
  /** The article fits the question best of all. */
  fits: 0.2,
  /** It opens the article. */
  opens: 0.02,
};

/** What a word has to be part of to answer, the likeliest first, and how likely that is. */
const SIGNS: Readonly<Record<AnswerKind, readonly (readonly [sign: number, worth: number])[]>> = {
  person: [
    [Sign.person, 1],
    [Sign.name, 0.5],
  ],
  place: [
    [Sign.place, 1],
    [Sign.name, 0.4],
  ],
  time: [
    [Sign.time, 1],
    [Sign.duration, 0.4],
  ],
  number: [[Sign.number, 1]],
  amount: [
    [Sign.amount, 1],
    [Sign.duration, 0.6],
    [Sign.number, 0.5],
  ],
  duration: [
    [Sign.duration, 1],
    [Sign.time, 0.5],
    [Sign.number, 0.3],
  ],
  age: [
    [Sign.age, 1],
    [Sign.number, 0.4],
  ],
  reason: [[Sign.reason, 1]],
  name: [[Sign.name, 1]],
  any: [],
};

/** Words so far apart stand beside each other. */
const BESIDE = 3;
/** How soon a word of the question is far from what could be the answer, in words. */
const NEARNESS = 4;
/** Fewer words of its own, and a sentence says nothing new. */
const FEWEST_NEW = 3;
/** Letters of a word that counts as one of its own. */
const SHORTEST_NEW = 3;

const ASKS = /[?？؟]["'”’»)\]]*$/;

/** What speaks for a sentence, each 0–1. */
export interface Evidence {
  /** How much of the question it has, by what each word tells, with what stands around it. */
  readonly covers: number;
  /** How many of the question's words stand anywhere in the article. */
  readonly words: number;
  /** Of the names and numbers in the question, how much the article has; 1 where it has none. */
  readonly named: number;
  /** Something that could be the answer, how near to words of the question, and whether beside what is asked for. */
  readonly kind: number;
  readonly close: number;
  readonly beside: number;
}

/** A sentence, and how likely it is to hold the answer among those of the same question. */
export interface Scored<A extends AskedArticle = AskedArticle> {
  readonly found: MatchedSentence<A>;
  readonly score: number;
  readonly evidence: Evidence;
}

/** All sentences, best first; of equals the one that comes first. */
export function score<A extends AskedArticle>(
  question: Question,
  { articles, gains }: Matched<A>,
): Scored<A>[] {
  const best = Math.max(...articles.map(({ candidate }) => candidate.score), Number.MIN_VALUE);
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  const share = (gainOf: (index: number) => number): number =>
    total === 0 ? 0 : gains.reduce((sum, gain, index) => sum + gain * gainOf(index), 0) / total;

  const scored = articles.flatMap((article) => {
    const { wanted, sentences, paragraphs, title, whole } = article;
    const ofNames = share((index) => (wanted[index]?.named ? 1 : 0));
    const named =
      ofNames === 0
        ? 1
        : share((index) => (wanted[index]?.named ? (whole[index] ?? 0) : 0)) / ofNames;
    const inArticle =
      whole.reduce((sum, how) => sum + (how > 0 ? 1 : 0), 0) / Math.max(1, whole.length);
    const fits = WORTH.fits * (article.candidate.score / best);
    return sentences.map((found, position) => {
      const { sentence, match } = found;
      const before = sentences[position - 1]?.match;
      const after = sentences[position + 1]?.match;
      const paragraph = paragraphs[sentence.paragraph];
      const pointing = sentence.pointsBack ? WORTH.pointing : 0;
      const covers = share((index) => {
        const isName = wanted[index]?.named === true;
        return Math.max(
          match[index] ?? 0,
          ((isName ? WORTH.namedBefore : WORTH.before) + pointing) * (before?.[index] ?? 0),
          WORTH.after * (after?.[index] ?? 0),
          (isName ? WORTH.namedParagraph : WORTH.paragraph) * (paragraph?.[index] ?? 0),
          WORTH.title * (title[index] ?? 0),
          WORTH.article * (whole[index] ?? 0),
        );
      });
      const answer = answerIn(question.kind, found, share);
      const evidence = { covers, words: inArticle, named, ...answer };
      const says = sentence.terms.filter(
        (term, place) => term.length >= SHORTEST_NEW && found.asked[place] !== true,
      );
      const value =
        covers +
        fits +
        WORTH.kind * answer.kind +
        WORTH.close * answer.close +
        WORTH.beside * answer.beside +
        (SIGNS[question.kind].length > 0 && answer.kind <= 0.5 ? WORTH.missing : 0) +
        (says.length < FEWEST_NEW && answer.kind === 0 ? WORTH.repeats : 0) +
        (ASKS.test(sentence.text) ? WORTH.asks : 0) +
        (position === 0 ? WORTH.opens : 0);
      return { found, score: value, evidence };
    });
  });
  return scored.sort((one, other) => other.score - one.score);
}

/** The likeliest answer in a sentence that is not in the question itself. */
function answerIn(
  kind: AnswerKind,
  { article, sentence, match, places, asked }: MatchedSentence,
  share: (gainOf: (index: number) => number) => number,
): Pick<Evidence, 'kind' | 'close' | 'beside'> {
  const best = { kind: 0, close: 0, beside: 0 };
  const signs = SIGNS[kind];
  if (signs.length === 0) return best;
  const focus = [...places].filter(
    (place, index) => place >= 0 && article.wanted[index]?.focus === true,
  );
  sentence.signs.forEach((sign, place) => {
    if (sign === 0 || asked[place] === true) return;
    const worth = signs.find(([wanted]) => (sign & wanted) !== 0)?.[1] ?? 0;
    if (worth === 0) return;
    best.kind = Math.max(best.kind, worth);
    const near = share((index) => {
      const at = places[index] ?? -1;
      return at < 0 ? 0 : (match[index] ?? 0) / (1 + Math.abs(at - place) / NEARNESS);
    });
    best.close = Math.max(best.close, worth * near);
    if (focus.some((at) => Math.abs(at - place) <= BESIDE))
      best.beside = Math.max(best.beside, worth);
  });
  return best;
}
