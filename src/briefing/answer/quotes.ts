import type { Span } from '../../text/paragraphs.ts';
import type { MatchedSentence } from './match.ts';
import type { AskedArticle } from './read-article.ts';
import type { Scored } from './score.ts';

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

/** The best sentences; of those that several articles have word for word, one. */
export function quotes<A extends AskedArticle>(scored: readonly Scored<A>[]): AnswerSentence<A>[] {
  const seen = new Set<string>();
  const found: AnswerSentence<A>[] = [];
  for (const { found: matched, score: value } of scored) {
    if (found.length === MOST_SENTENCES) break;
    const { text, start, end } = matched.sentence;
    if (seen.has(text)) continue;
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

function passageStart({ article, sentence, position }: MatchedSentence): number {
  const before = sentence.pointsBack ? article.sentences[position - 1] : undefined;
  return (before?.sentence ?? sentence).start;
}
