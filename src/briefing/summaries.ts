import { createHash } from 'node:crypto';
import type { Article } from '../core/article.ts';
import type { Cache } from '../core/cache.ts';
import type { LanguageModel, Summary, SummaryRequest } from '../core/language-model.ts';
import type { Logger } from '../core/logger.ts';

/** Short summaries, made once for the same text, length and model. */
export interface Summaries {
  /** Names the model that is asked first. */
  readonly model: string;
  /** @param sentences how many at most, 1–10. */
  summarize(
    article: Pick<Article, 'title' | 'text' | 'language'>,
    sentences: number,
  ): Promise<Summary>;
}

/** Milliseconds for which a finished summary is kept. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * @param models asked in this order until one answers; a summary is kept under the name of the
 *   model that made it.
 * @param cache finished summaries by the hash of all that made them.
 */
export function createSummaries(
  models: readonly [LanguageModel, ...LanguageModel[]],
  cache: Cache<Summary>,
  log: Logger,
): Summaries {
  async function ask(model: LanguageModel, request: SummaryRequest): Promise<Summary> {
    const key = createHash('sha256')
      .update(JSON.stringify([model.id, request]))
      .digest('base64url');
    const finished = await cache.get(key);
    if (finished !== undefined) return finished;
    const summary = await model.summarize(request);
    await cache.set(key, summary, KEPT);
    return summary;
  }

  return {
    model: models[0].id,
    async summarize({ title, text, language }, sentences) {
      const request = { title, text, sentences, ...(language === null ? {} : { language }) };
      const [first, ...others] = models;
      let answer = ask(first, request);
      for (const next of others)
        answer = answer.catch((error) => {
          log.warn({ err: error }, `${first.id} gave no summary; ${next.id} makes it`);
          return ask(next, request);
        });
      return answer;
    },
  };
}
