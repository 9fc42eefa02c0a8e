import type { Article } from '../core/article.ts';
import type { Fallback } from '../core/language-model.ts';
import { beginning } from '../text/shorten.ts';
import type { Answer } from './answer/quotes.ts';
import type { AnswerRequest, Answers } from './answers.ts';
import type { Voice } from './voices.ts';
import type { Writer } from './writing/writer.ts';

/** An answer that a model may have put into words. */
export interface WrittenAnswer extends Answer<Article> {
  /** What a model wrote; null where the sentences are quoted alone. */
  readonly written: readonly WrittenSentence[] | null;
  readonly writtenBy: string | null;
  /** Why it quotes though a model was to write; null where nothing went wrong. */
  readonly fallback: Fallback | null;
}

/** A sentence of an answer, and the quotations that it rests on, as places in `sentences`. */
export interface WrittenSentence {
  readonly text: string;
  readonly quotes: readonly number[];
}

/** Answers questions from stored articles, in words of its own where there is a model. */
export interface WrittenAnswers {
  answer(request: AnswerRequest & { readonly voice: Voice }): Promise<WrittenAnswer>;
}

/** UTF-16 units: two long sentences; what has no end would take the month's tokens. */
const LONGEST_PASSAGE = 1200;
/** What somebody reads in a chat. */
const SENTENCES = 3;

/**
 * Whether the articles say is for the quotations to tell: a model only puts into words what they
 * have, and where they do not say it is not asked.
 *
 * @param writer null where the operator has no model that writes
 */
export function createWrittenAnswers(answers: Answers, writer: Writer | null): WrittenAnswers {
  return {
    async answer(request) {
      const { question, voice } = request;
      const found = await answers.answer(request);
      const quoted = { ...found, written: null, writtenBy: null };
      if (!found.answered || writer === null || voice.model === 'off')
        return { ...quoted, fallback: null };
      const { sentences, fallback } = await writer.write(
        {
          kind: 'answer',
          heading: question,
          passages: found.sentences.map(({ article, passage }) => ({
            text: beginning(article.text.slice(passage.start, passage.end), LONGEST_PASSAGE),
            language: article.language,
          })),
          sentences: SENTENCES,
          language: voice.language,
        },
        voice.payer,
      );
      if (sentences === null) return { ...quoted, fallback };
      const written = sentences.map(({ text, passages }) => ({
        text,
        quotes: passages.map((number) => number - 1),
      }));
      return { ...found, written, writtenBy: writer.model, fallback: null };
    },
  };
}
