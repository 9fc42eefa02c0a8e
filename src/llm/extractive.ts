import type { LanguageModel, Summary, SummaryRequest } from '../core/language-model.ts';
import { detectLanguage } from '../text/language.ts';
import { choose } from './choose.ts';
import { leadOf } from './lead.ts';
import { type Reading, type ReadSentence, read } from './reading.ts';
import { worthOfTerms } from './worth.ts';

/**
 * How much of a text is read, in UTF-16 units: some 70 pages, of which a summary has to be of
 * the opening anyway. Keeps the event loop free: about 0.1 s for that much.
 */
const LONGEST_READ = 200_000;

/** A longer title is none. UTF-16 units. */
const LONGEST_TITLE = 1_000;

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
  const text = request.text.slice(0, LONGEST_READ);
  const language = request.language ?? detectLanguage(text);
  const reading = read(text, (request.title ?? '').slice(0, LONGEST_TITLE), language);
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

/**
 * What there is to choose from: prose that says more than the title does; the rest of what
 * readers may see only where that is less than was asked for.
 */
function poolOf(reading: Reading, wanted: number): readonly ReadSentence[] {
  const prose = reading.sentences.filter(
    (sentence) => sentence.use === 'prose' && !repeatsTitle(reading, sentence),
  );
  if (prose.length >= wanted) return prose;
  return reading.sentences.filter(({ use }) => use !== 'leftover');
}

function repeatsTitle({ title, stopWords }: Reading, { terms }: ReadSentence): boolean {
  return title.size > 0 && terms.every((term) => stopWords[term] === true || title.has(term));
}
