import { pointsBack } from '../text/backward.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { subjectsOf } from './subjects.ts';

const CHOICE = {
  /** Worth of two words that follow each other, over the product of their own. */
  pair: 1.5,
  /** Length of a sentence in a person's summary, in words. */
  usualLength: 18,
  /** What a quotation or a question counts for: people sum up in words of their own. */
  voiced: 0.8,
  /** What the beginning of a quotation counts for that goes on after the sentence. */
  cutOff: 0.6,
  /** What a sentence counts for that points back to one that is not in the summary. */
  dangling: 0.5,
  /**
   * Worth of a second subject, by the share of the text that it has: outweighs a third sentence
   * about the same statement.
   */
  subject: 150,
  /** Sentences that a summary has before it turns to a second subject. */
  subjectAfter: 2,
};

/** Opens with a quotation mark that no other closes. */
const CUT_OFF = /^["“„'‘«»「『][^"”“’»«」』]*$/;

/** Opens with a quotation mark, or asks. */
const VOICED = /^["“„'‘«»「『]|[?？؟]["'”’»」』)]*$/;

/**
 * Chooses sentences one after another, always the one with which the summary is expected to
 * share most with one that a person would write: the worth of its words and pairs of words, each
 * counted once so that nothing is said twice, over the length of both. What is long must be rich.
 * A sentence that points back counts in full only together with the one before it, and what the
 * text is also about has its place once the summary has said what it is about.
 *
 * @param worth of each term, 0–1
 * @returns positions in the pool, in the order chosen
 */
export function choose(
  reading: Reading,
  pool: readonly ReadSentence[],
  worth: Float64Array,
  wanted: number,
): number[] {
  const worthOfPair = reading.pairs.map(
    ([first, second]) => CHOICE.pair * (worth[first] ?? 0) * (worth[second] ?? 0),
  );
  const weight = pool.map(({ text }) => weightOf(text));
  const backward = pool.map(
    ({ text, words }, position) => position > 0 && pointsBack(text, words, reading.language),
  );
  const subjects = subjectsOf(reading, pool);
  const saidTerms = new Set<number>();
  const saidPairs = new Set<number>();
  const chosen: number[] = [];
  /** By position, what the sentence after it, chosen before it, lost by dangling. */
  const restored = new Map<number, number>();
  let shared = 0;
  let length = 0;

  const dangles = (position: number) =>
    backward[position] === true && !chosen.includes(position - 1);

  const gainOf = (sentence: ReadSentence, position: number): number => {
    let gain = 0;
    const terms = new Set<number>();
    for (const term of sentence.terms) {
      if (saidTerms.has(term) || terms.has(term)) continue;
      gain += worth[term] ?? 0;
      if (reading.stopWords[term] !== true) terms.add(term);
    }
    const pairs = new Set<number>();
    for (const pair of sentence.pairs) {
      if (saidPairs.has(pair) || pairs.has(pair)) continue;
      gain += worthOfPair[pair] ?? 0;
      pairs.add(pair);
    }
    gain *= weight[position] ?? 1;
    const subject = subjects[position];
    if (
      subject !== undefined &&
      chosen.length >= CHOICE.subjectAfter &&
      !subject.names.some((name) => saidTerms.has(name))
    ) {
      gain += CHOICE.subject * subject.share;
    }
    if (dangles(position)) gain *= CHOICE.dangling;
    return gain + (restored.get(position) ?? 0);
  };

  while (chosen.length < Math.min(wanted, pool.length)) {
    const usual = CHOICE.usualLength * (chosen.length + 1);
    let best = { position: -1, value: -1, gain: 0 };
    pool.forEach((sentence, position) => {
      if (chosen.includes(position)) return;
      const gain = gainOf(sentence, position);
      const value = (shared + gain) / (length + sentence.terms.length + usual);
      if (value > best.value) best = { position, value, gain };
    });
    const sentence = pool[best.position];
    if (sentence === undefined) break;
    if (dangles(best.position)) {
      const own = best.gain - (restored.get(best.position) ?? 0);
      restored.set(best.position - 1, own / CHOICE.dangling - own);
    }
    chosen.push(best.position);
    shared += best.gain;
    length += sentence.terms.length;
    for (const term of sentence.terms) if (reading.stopWords[term] !== true) saidTerms.add(term);
    for (const pair of sentence.pairs) saidPairs.add(pair);
  }
  return chosen;
}

/** What a sentence counts for by its form. */
function weightOf(text: string): number {
  if (CUT_OFF.test(text)) return CHOICE.cutOff;
  return VOICED.test(text) ? CHOICE.voiced : 1;
}
