import { createHash } from 'node:crypto';
import type { Article } from '../core/article.ts';
import type { Cache } from '../core/cache.ts';
import type { LanguageModel, Summary } from '../core/language-model.ts';

/** Short summaries, made once for the same text, length and model. */
export interface Summaries {
  /** Names the model that makes them. */
  readonly model: string;
  /** @param sentences how many at most, 1–10. */
  summarize(
    article: Pick<Article, 'title' | 'text' | 'language'>,
    sentences: number,
  ): Promise<Summary>;
}

/** How long a finished summary is kept without anybody asking for it anew. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** @param cache finished summaries by the hash of all that made them. */
export function createSummaries(model: LanguageModel, cache: Cache<Summary>): Summaries {
  return {
    model: model.id,
    async summarize({ title, text, language }, sentences) {
      const key = createHash('sha256')
        .update(JSON.stringify([model.id, sentences, language, title, text]))
        .digest('base64url');
      const finished = await cache.get(key);
      if (finished !== undefined) return finished;
      const summary = await model.summarize({
        text,
        sentences,
        title,
        ...(language === null ? {} : { language }),
      });
      await cache.set(key, summary, KEPT);
      return summary;
    },
  };
}
