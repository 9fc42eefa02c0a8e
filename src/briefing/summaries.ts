import { createHash } from 'node:crypto';
import type { Article } from '../core/article.ts';
import type { Cache } from '../core/cache.ts';
import type {
  CitedSentence,
  Fallback,
  LanguageModel,
  Summary,
  SummaryRequest,
} from '../core/language-model.ts';
import type { Voice } from './voices.ts';
import { passagesOf } from './writing/passages.ts';
import { sameLanguage } from './writing/same-language.ts';
import type { Writer } from './writing/writer.ts';

/** A short text and who made it. */
export interface ShortText {
  readonly sentences: readonly CitedSentence[];
  /** Names the model that wrote it; null where it quotes the article. */
  readonly writtenBy: string | null;
  /** Why it quotes though a model was to write; null where nothing went wrong. */
  readonly fallback: Fallback | null;
}

/** Short summaries, made once for the same text, length, language and model. */
export interface Summaries {
  /** Names the model that is asked first. */
  readonly model: string;
  /** @param sentences how many at most, 1–10. */
  summarize(
    article: Pick<Article, 'title' | 'text' | 'language'>,
    sentences: number,
    voice: Voice,
  ): Promise<ShortText>;
}

/** Milliseconds for which a finished summary is kept. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * @param extractive quotes where there is nobody to write, or what was written will not do.
 * @param writer null where the operator has no model that writes.
 * @param cache finished quotations by the hash of all that made them.
 */
export function createSummaries(
  extractive: LanguageModel,
  writer: Writer | null,
  cache: Cache<Summary>,
): Summaries {
  async function quote(request: SummaryRequest): Promise<ShortText> {
    const key = createHash('sha256')
      .update(JSON.stringify([extractive.id, request]))
      .digest('base64url');
    let summary = await cache.get(key);
    if (summary === undefined) {
      summary = await extractive.summarize(request);
      await cache.set(key, summary, KEPT);
    }
    const sentences = summary.sentences.map(({ text, start, end }) => ({
      text,
      passages: [{ start, end }],
    }));
    return { sentences, writtenBy: null, fallback: null };
  }

  return {
    model: writer?.model ?? extractive.id,
    async summarize({ title, text, language }, sentences, voice) {
      const request = { title, text, sentences, ...(language === null ? {} : { language }) };
      if (writer === null || voice.model === 'off') return quote(request);
      const passages = passagesOf(text, language);
      const quoted = await quote(request);
      const foreign =
        voice.language !== null && language !== null && !sameLanguage(voice.language, language);
      // What is as short as the summary is best read as it stands.
      if (passages.length === 0 || (quoted.sentences.length < sentences && !foreign)) return quoted;
      const task = {
        kind: 'summary' as const,
        heading: title,
        passages: passages.map((passage) => ({ text: passage.text, language })),
        sentences,
        language: voice.language ?? language,
      };
      const written = await writer.write(task, voice.payer);
      if (written.fallback !== null) return { ...quoted, fallback: written.fallback };
      return {
        sentences: written.sentences.map((sentence) => ({
          text: sentence.text,
          passages: sentence.passages.flatMap((number) => {
            const passage = passages[number - 1];
            return passage === undefined ? [] : [{ start: passage.start, end: passage.end }];
          }),
        })),
        writtenBy: writer.model,
        fallback: null,
      };
    },
  };
}
