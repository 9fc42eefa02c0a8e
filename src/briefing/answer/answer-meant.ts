import type { Span } from '../../text/paragraphs.ts';
import type { MeantQuestion } from './conversation-question.ts';
import { type Candidate, type MatchedSentence, match } from './match.ts';
import type { AskedArticle } from './read-article.ts';
import { type Evidence, type Scored, score } from './score.ts';

/** A sentence quoted from an article: `article.text.slice(start, end) === text`. */
export interface AnswerSentence<A extends AskedArticle = AskedArticle> extends Span {
  readonly article: A;
  readonly text: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** What to read with it: the sentence, and the one before where it points back to that. */
  readonly passage: Span;
}

/** What stored articles say to a question. */
export interface Answer<A extends AskedArticle = AskedArticle> {
  /** False where the articles do not say; the sentences are then only those that come nearest. */
  readonly answered: boolean;
  /** At most ten, best first; none where no article has a word of the question. */
  readonly sentences: readonly AnswerSentence<A>[];
}

const MOST_SENTENCES = 10;

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
 */
export function answerMeant<A extends AskedArticle>(
  { question, before }: MeantQuestion,
  candidates: readonly Candidate<A>[],
): Answer<A> {
  const scored = score(question, match(question, before, candidates));
  const [best] = scored;
  if (best === undefined) return { answered: false, sentences: [] };
  return { answered: says(best.evidence), sentences: quotes(scored) };
}

const says = ({ covers, plain, named, words, close, lacks }: Evidence): boolean =>
  SAYS.covers * covers +
    SAYS.plain * plain +
    SAYS.named * named +
    SAYS.words * words +
    SAYS.close * close +
    (lacks ? SAYS.lacks : 0) >=
  SAYS.enough;

/** The best sentences; of those that several articles have word for word, one. */
function quotes<A extends AskedArticle>(scored: readonly Scored<A>[]): AnswerSentence<A>[] {
  const seen = new Set<string>();
  const found: AnswerSentence<A>[] = [];
  for (const { found: matched, score: value, evidence } of scored) {
    if (found.length === MOST_SENTENCES) break;
    const { text, start, end } = matched.sentence;
    if (evidence.covers < LEAST_COVERED || seen.has(text)) continue;
    seen.add(text);
    found.push({
      article: matched.article.candidate.read.article,
      text,
      start,
      end,
      score: value,
      passage: { start: passageStart(matched), end },
    });
  }
  return found;
}

function passageStart({ article, sentence }: MatchedSentence): number {
  if (!sentence.pointsBack) return sentence.start;
  const before = article.sentences.findLast((one) => one.sentence.end <= sentence.start);
  return before?.sentence.start ?? sentence.start;
}
