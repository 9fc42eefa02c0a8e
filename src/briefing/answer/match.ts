import type { Question } from '../../text/question.ts';
import type { AskedArticle, ReadArticle, ReadSentence } from './read-article.ts';
import { answers, matching, type WantedTerm, wantedTerms } from './wanted.ts';

/** An article to look in, and how well it fits the question as a whole. */
export interface Candidate<A extends AskedArticle = AskedArticle> {
  readonly read: ReadArticle<A>;
  /** Higher is better, never negative; comparable only within one question. */
  readonly score: number;
}

/** How far a stretch of text has each of the wanted terms, 0–1. */
export type Match = Float64Array;

/** A sentence as the question meets it. */
export interface MatchedSentence<A extends AskedArticle = AskedArticle> {
  readonly article: MatchedArticle<A>;
  readonly sentence: ReadSentence;
  /** Counts the sentences of the article from 0. */
  readonly position: number;
  readonly match: Match;
  /** By wanted term, the word that matches best; -1 where none does. */
  readonly places: Int16Array;
  /** By word, whether the question has it too; what news answers it with may be the answer. */
  readonly asked: readonly boolean[];
}

/** An article as the question meets it. */
export interface MatchedArticle<A extends AskedArticle = AskedArticle> {
  readonly candidate: Candidate<A>;
  readonly wanted: readonly WantedTerm[];
  readonly sentences: MatchedSentence<A>[];
  /** By paragraph, what its sentences have together. */
  readonly paragraphs: Match[];
  readonly title: Match;
  /** Title and text together. */
  readonly whole: Match;
}

/** All that is asked of, and how much each wanted term tells. */
export interface Matched<A extends AskedArticle = AskedArticle> {
  readonly articles: readonly MatchedArticle<A>[];
  /** By wanted term: the fewer sentences have it the more; times what it counts in the question. */
  readonly gains: Float64Array;
}

/** Finds the words of a question, and of the earlier ones that it leans on, in articles. */
export function match<A extends AskedArticle>(
  question: Question,
  before: readonly string[],
  candidates: readonly Candidate<A>[],
): Matched<A> {
  const languages = new Map<string | null, ReturnType<typeof matcherFor>>();
  const articles = candidates.map((candidate) => {
    const { language } = candidate.read;
    const matcher = languages.get(language) ?? matcherFor(question, before, language);
    languages.set(language, matcher);
    return matchArticle(candidate, matcher);
  });
  return { articles, gains: gainsOf(articles) };
}

/** What is wanted in one language; remembers which terms match, as most come again and again. */
function matcherFor(question: Question, before: readonly string[], language: string | null) {
  const wanted = wantedTerms(question, before, language);
  const known = new Map<string, readonly (readonly [index: number, how: number])[]>();
  const matchesOf = (term: string) => {
    const found = known.get(term);
    if (found !== undefined) return found;
    const made = wanted.flatMap((one, index) => {
      const how = matching(one, term, language);
      return how > 0 ? [[index, how] as const] : [];
    });
    known.set(term, made);
    return made;
  };
  return { wanted, matchesOf };
}

function matchArticle<A extends AskedArticle>(
  candidate: Candidate<A>,
  { wanted, matchesOf }: ReturnType<typeof matcherFor>,
): MatchedArticle<A> {
  const nothing = (): Match => new Float64Array(wanted.length);
  const title = nothing();
  for (const term of candidate.read.title)
    for (const [index, how] of matchesOf(term)) title[index] = Math.max(title[index] ?? 0, how);
  const whole = title.slice();
  const article: MatchedArticle<A> = {
    candidate,
    wanted,
    sentences: [],
    paragraphs: [],
    title,
    whole,
  };
  for (const sentence of candidate.read.sentences) {
    const matched = nothing();
    const places = new Int16Array(wanted.length).fill(-1);
    const asked = sentence.terms.map((term, place) => {
      const found = matchesOf(term);
      for (const [index, how] of found) {
        if (how <= (matched[index] ?? 0)) continue;
        matched[index] = how;
        places[index] = place;
      }
      return found.some(([, how]) => !answers(how));
    });
    const position = article.sentences.length;
    article.sentences.push({ article, sentence, position, match: matched, places, asked });
    article.paragraphs[sentence.paragraph] ??= nothing();
    addTo(article.paragraphs[sentence.paragraph], matched);
    addTo(whole, matched);
  }
  return article;
}

function addTo(sum: Match | undefined, part: Match): void {
  part.forEach((how, index) => {
    if (sum !== undefined && how > (sum[index] ?? 0)) sum[index] = how;
  });
}

/**
 * What a word tells that every sentence has. BM25 says nothing at all; but where one article is
 * asked, what it is about stands everywhere in it, and still has to be there.
 */
const COMMON = 1;

/** As BM25 counts rarity, among the sentences at hand. */
function gainsOf(articles: readonly MatchedArticle[]): Float64Array {
  const [first] = articles;
  const gains = new Float64Array(Math.max(0, ...articles.map(({ wanted }) => wanted.length)));
  const sentences = articles.flatMap((article) => article.sentences);
  return gains.map((_, index) => {
    const having = sentences.reduce((sum, one) => sum + (one.match[index] ?? 0), 0);
    const rarity = COMMON + Math.log(1 + (sentences.length - having + 0.5) / (having + 0.5));
    return rarity * (first?.wanted[index]?.weight ?? 1);
  });
}
