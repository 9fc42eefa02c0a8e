import type { AnswerKind } from '../../text/lexicon/question-words.ts';
import type { MeantQuestion } from './conversation-question.ts';
import { type Candidate, type MatchedSentence, match } from './match.ts';
import { ownWords } from './own-words.ts';
import { type Answer, type AnswerSentence, quotes } from './quotes.ts';
import type { AskedArticle } from './read-article.ts';
import { saysIt } from './says-it.ts';
import { type Scored, score } from './score.ts';

/** What is added to the score of a sentence, where having all words of the question is worth 1. */
const WORTH = {
  /** It says what is asked for. */
  says: 1,
  /** It has the question's own words itself. */
  fresh: 0.4,
  /** The main thing comes first in the news. */
  lead: 0.1,
  /** By how many sentences it comes after, or before, the one that a bare question asks on from. */
  after: [0.4, 0.35, 0.15],
  before: [0.4, 0.15],
  /** After the first sentence, where nothing was asked before. */
  afterLead: [0.15, 0.15, 0.1],
  farOff: 0.01,
  /** It says what is not, which seldom tells when, where or how many. */
  denies: -0.3,
};

/**
 * Answers a question about articles, which leaves unsaid what they tell of: a sentence has to be
 * the kind of thing that is asked for, with the words that are the question's own. Where it has no
 * such words, as "Why?", it asks on from what was answered before, or from the main thing.
 */
export function answerInStory<A extends AskedArticle>(
  meant: MeantQuestion,
  candidates: readonly Candidate<A>[],
): Answer<A> {
  const { question, before } = meant;
  const matched = match(question, before, candidates);
  const bare = matched.articles[0]?.wanted.some(({ own }) => own) !== true;
  const asked = bare && meant.previous !== null ? answerInStory(meant.previous, candidates) : null;
  const from = asked?.answered === true ? asked.sentences[0] : undefined;
  const saying = new Set<MatchedSentence<A>>();
  const scored = score(question, matched).map((one): Scored<A> => {
    const { found, evidence } = one;
    const own = ownWords(found);
    const near = bare ? onward(found, from, candidates.length) : 0;
    const says = saysIt(question.kind, evidence, own) && (!bare || near > 0);
    if (says) saying.add(found);
    const worth =
      (says ? WORTH.says : 0) +
      WORTH.lead / (1 + found.position) +
      WORTH.fresh * (own.fresh ?? 0) +
      near +
      (PLAIN.has(question.kind) && denies(found) ? WORTH.denies : 0);
    return { ...one, score: one.score + worth };
  });
  scored.sort((one, other) => other.score - one.score);
  const [best] = scored;
  return { answered: best !== undefined && saying.has(best.found), sentences: quotes(scored) };
}

/** What a sentence seldom tells that denies. */
const PLAIN: ReadonlySet<AnswerKind> = new Set(['time', 'place', 'number', 'amount', 'money']);
const DENIES = /\b(?:not|no longer|nicht|nie|ne|jamais|nunca)\b|n['’]t\b/iu;

const denies = ({ sentence }: MatchedSentence): boolean => DENIES.test(sentence.text);

/**
 * What a sentence is worth by where it stands to the one that a bare question asks on from; where
 * nothing was answered before, to the first, unless several articles have one.
 */
function onward<A extends AskedArticle>(
  { article, position }: MatchedSentence<A>,
  from: AnswerSentence<A> | undefined,
  articles: number,
): number {
  if (from === undefined) return articles > 1 ? 0 : (WORTH.afterLead[position] ?? WORTH.farOff);
  if (from.article.id !== article.candidate.read.article.id) return 0;
  const steps =
    position - article.sentences.findIndex(({ sentence }) => sentence.start === from.start);
  return (steps < 0 ? WORTH.before[-steps] : WORTH.after[steps]) ?? 0;
}
