import type { LanguageModel, Summary, SummaryRequest } from '../core/language-model.ts';
import { detectLanguage } from '../text/language.ts';
import { choose } from './choose.ts';
import { leadOf } from './lead.ts';
import { type Reading, type ReadSentence, read } from './reading.ts';
import { worthOfTerms } from './worth.ts';

/**
 * How much of a text is read, in UTF-16 units: some 70 pages, more than any article has. It takes
 * 0.1 s, which is as long as the event loop may be held.
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
    id: 'extractive-2',
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
  // What the limit cut in two is no sentence.
  const whole = text === request.text ? reading.sentences : reading.sentences.slice(0, -1);
  const pool = poolOf(reading, whole, request.sentences);
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
 * What there is to choose from: prose that says more than the title does. Where that is less than
 * was asked for, all of it is taken, and the first of what else readers may see.
 */
function poolOf(
  reading: Reading,
  sentences: readonly ReadSentence[],
  wanted: number,
): readonly ReadSentence[] {
  const prose = new Set(
    sentences.filter((sentence) => sentence.use === 'prose' && !repeatsTitle(reading, sentence)),
  );
  let missing = wanted - prose.size;
  return sentences.filter((sentence) => {
    if (prose.has(sentence)) return true;
    if (sentence.use === 'leftover' || missing <= 0) return false;
    missing -= 1;
    return true;
  });
}

function repeatsTitle({ title, stopWords }: Reading, { terms }: ReadSentence): boolean {
  return title.size > 0 && terms.every((term) => stopWords[term] === true || title.has(term));
}
