import type { LanguageModel, Summary, SummaryRequest } from '../core/language-model.ts';
import { detectLanguage } from '../text/language.ts';
import { choose } from './choose.ts';
import { leadOf } from './lead.ts';
import { type Reading, type ReadSentence, read } from './reading.ts';
import { worthOfTerms } from './worth.ts';

/**
 * A model that needs no network: it chooses sentences of the text and gives them verbatim, in
 * their order. The same text always gives the same summary.
 *
 * `summarize` rejects only with the reason of a signal that was aborted before it began.
 */
export function createExtractiveModel(): LanguageModel {
  return {
    id: 'extractive-1',
    summarize: async (request) => {
      request.signal?.throwIfAborted();
      return summarize(request);
    },
  };
}

function summarize(request: SummaryRequest): Summary {
  const language = request.language ?? detectLanguage(request.text);
  const reading = read(request.text, request.title ?? '', language);
  const pool = poolOf(reading, request.sentences);
  const worth = worthOfTerms(reading, pool, leadOf(reading, pool));
  const chosen = choose(reading, pool, worth, request.sentences).sort((one, other) => one - other);
  const sentences = chosen.flatMap((position) => {
    const sentence = pool[position];
    return sentence === undefined
      ? []
      : [{ text: sentence.text, start: sentence.start, end: sentence.end }];
  });
  return { sentences };
}

/** What there is to choose from: prose; scraps only where the prose is less than was asked for. */
function poolOf(reading: Reading, wanted: number): readonly ReadSentence[] {
  const prose = reading.sentences.filter(({ use }) => use === 'prose');
  if (prose.length >= wanted) return prose;
  return reading.sentences.filter(({ use }) => use !== 'leftover');
}
