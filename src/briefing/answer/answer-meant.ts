import type { MeantQuestion } from './conversation-question.ts';
import { type Candidate, match } from './match.ts';
import { ownWords } from './own-words.ts';
import { type Answer, quotes } from './quotes.ts';
import type { AskedArticle } from './read-article.ts';
import { saysByItself } from './says-it.ts';
import { type Evidence, score } from './score.ts';

/** A sentence with so little of the question has nothing to do with it. */
const LEAST_COVERED = 0.05;

/**
 * What the best sentence has to show for its article to say the answer: how much of the question
 * it covers is worth 1, the rest less. A name or a number of the question that the
 * article does not have is the surest sign that it tells of something else.
 */
const SAYS = {
  covers: 1,
  plain: 0.4,
  named: 0.6,
  words: 0.7,
  close: 0.6,
  lacks: -0.3,
  enough: 2,
};

/**
 * Answers a question, understood after those before it, from articles that were read for it, by
 * quoting them, without a model.
 *
 * @param whole whether a sentence has to have all words of the question, as it does in an article
 *   that nobody spoke of before
 */
export function answerMeant<A extends AskedArticle>(
  { question, before }: MeantQuestion,
  candidates: readonly Candidate<A>[],
  whole = false,
): Answer<A> {
  const scored = score(question, match(question, before, candidates));
  const [best] = scored;
  if (best === undefined) return { answered: false, sentences: [] };
  const related = scored.filter(({ evidence }) => evidence.covers >= LEAST_COVERED);
  const tells = !whole || saysByItself(question.kind, best.evidence, ownWords(best.found));
  return { answered: tells && says(best.evidence), sentences: quotes(related) };
}

const says = ({ covers, plain, named, words, close, lacks }: Evidence): boolean =>
  SAYS.covers * covers +
    SAYS.plain * plain +
    SAYS.named * named +
    SAYS.words * words +
    SAYS.close * close +
    (lacks ? SAYS.lacks : 0) >=
  SAYS.enough;
