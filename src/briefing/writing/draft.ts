import { z } from 'zod';
import { type AnswerShape, UnfitAnswer } from '../../core/text-model.ts';
import { detectLanguage } from '../../text/language.ts';
import { languageName } from '../languages.ts';
import type { WritingTask } from '../prompts.ts';
import { sameLanguage } from './same-language.ts';

const Sentences = z.object({
  sentences: z.array(z.object({ text: z.string(), passages: z.array(z.number()) })),
});
const Opinion = z.object({ unsupported: z.array(z.number()) });

/** A sentence as a model wrote it, and the numbers of the passages that it names, from 1. */
export interface DraftSentence {
  readonly text: string;
  readonly passages: readonly number[];
}

/** UTF-16 units: a longer one is no sentence of a brief. */
const LONGEST_SENTENCE = 600;

/** What a model has to answer to a task. Whether it is true is not looked at here. */
export function draftShape(task: WritingTask): AnswerShape<readonly DraftSentence[]> {
  return {
    name: 'sentences',
    schema: z.toJSONSchema(Sentences),
    read(json) {
      const read = Sentences.safeParse(json);
      if (!read.success)
        throw new UnfitAnswer('It has to be {"sentences": [{"text": "…", "passages": [1]}]}.');
      const sentences = read.data.sentences
        .map(({ text, passages }) => ({
          text: text.replace(/\s+/g, ' ').trim(),
          passages: [...new Set(passages)],
        }))
        .slice(0, task.sentences);
      for (const sentence of sentences) checkForm(sentence, task.passages.length);
      checkLanguage(sentences, task);
      return sentences;
    },
  };
}

/** The numbers of sentences, from 1, that a second look does not find in their passages. */
export const opinionShape: AnswerShape<ReadonlySet<number>> = {
  name: 'unsupported',
  schema: z.toJSONSchema(Opinion),
  read(json) {
    const read = Opinion.safeParse(json);
    if (!read.success) throw new UnfitAnswer('It has to be {"unsupported": [numbers of claims]}.');
    return new Set(read.data.unsupported);
  },
};

function checkForm({ text, passages }: DraftSentence, count: number): void {
  if (text === '') throw new UnfitAnswer('A sentence is empty.');
  if (text.length > LONGEST_SENTENCE) throw new UnfitAnswer('A sentence is too long.');
  if (passages.length === 0) throw new UnfitAnswer('A sentence names no passage.');
  if (passages.some((number) => !Number.isInteger(number) || number < 1 || number > count))
    throw new UnfitAnswer(
      `A sentence names a passage that there is not; they go from 1 to ${count}.`,
    );
}

function checkLanguage(sentences: readonly DraftSentence[], task: WritingTask): void {
  if (task.language === null) return;
  const spoken = detectLanguage(sentences.map(({ text }) => text).join(' '));
  if (spoken !== null && !sameLanguage(spoken, task.language))
    throw new UnfitAnswer(`The sentences have to be in ${languageName(task.language)}.`);
}
