import { z } from 'zod';
import { createAnswers } from '../briefing/answers.ts';
import type { Writer } from '../briefing/writing/writer.ts';
import { createWrittenAnswers } from '../briefing/written-answers.ts';
import { systemClock } from '../core/clock.ts';
import { ASKING, storeArticlesFile } from './articles-file.ts';
import type { Stage } from './run-stage.ts';
import { STAGE_VOICE } from './stage-writing.ts';

const lineShape = z.object({
  question: z.string('the line has no "question", which is what to answer'),
});

/**
 * The stage `answer`: `question` in; out `answered`, false where the articles do not say, and
 * `sentences` of `articleId`, `text`, `start`, `end`, `score`, best first. Where nothing is
 * answered they are those that come nearest. What a model wrote stands in `written`, each with the
 * places of its quotations in `sentences`; `fallback` says why one wrote nothing.
 *
 * @param writer null = the sentences alone
 * @param file articles as the stage `search` takes them
 * @param folder empty; they are kept here for searching
 * @throws UserError where the file cannot be read, or a line of it is no article
 */
export async function openAnswerStage(
  file: string,
  folder: string,
  writer: Writer | null,
): Promise<Stage> {
  const { store, idOf } = await storeArticlesFile(file, folder);
  const answers = createWrittenAnswers(createAnswers(store, systemClock), writer);
  return {
    async line(input) {
      const read = lineShape.safeParse(input);
      if (!read.success) throw new Error(read.error.issues[0]?.message, { cause: read.error });
      const { question } = read.data;
      const asked = { question, scope: ASKING, voice: STAGE_VOICE };
      const { answered, sentences, written, fallback } = await answers.answer(asked);
      const quoted = sentences.map(({ article, text, start, end, score }) => ({
        articleId: idOf(article.id),
        text,
        start,
        end,
        score,
      }));
      return {
        answered,
        sentences: quoted,
        ...(written === null ? {} : { written }),
        ...(fallback === null ? {} : { fallback }),
      };
    },
    close: store.close,
  };
}
