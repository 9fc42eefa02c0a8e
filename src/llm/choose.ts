import type { Reading, ReadSentence } from './reading.ts';

const CHOICE = {
  /** Worth of two words that follow each other, over the product of their own. */
  pair: 2,
  /** Length of a sentence in a person's summary, in words. */
  usualLength: 17,
  /** What a quotation or a question counts for: people sum up in words of their own. */
  voiced: 0.8,
};

/** Opens with a quotation mark, or asks. */
const VOICED = /^["“„'‘«»「『]|[?？؟]["'”’»」』)]*$/;

/**
 * Chooses sentences one after another, always the one with which the summary is expected to
 * share most with one that a person would write: the worth of its words and pairs of words, each
 * counted once so that nothing is said twice, over the length of both. What is long must be rich.
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
  const saidTerms = new Set<number>();
  const saidPairs = new Set<number>();
  const chosen: number[] = [];
  let shared = 0;
  let length = 0;

  const gainOf = (sentence: ReadSentence): number => {
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
    return VOICED.test(sentence.text) ? gain * CHOICE.voiced : gain;
  };

  while (chosen.length < Math.min(wanted, pool.length)) {
    const usual = CHOICE.usualLength * (chosen.length + 1);
    let best = { position: -1, value: -1, gain: 0 };
    pool.forEach((sentence, position) => {
      if (chosen.includes(position)) return;
      const gain = gainOf(sentence);
      const value = (shared + gain) / (length + sentence.terms.length + usual);
      if (value > best.value) best = { position, value, gain };
    });
    const sentence = pool[best.position];
    if (sentence === undefined) break;
    chosen.push(best.position);
    shared += best.gain;
    length += sentence.terms.length;
    for (const term of sentence.terms) if (reading.stopWords[term] !== true) saidTerms.add(term);
    for (const pair of sentence.pairs) saidPairs.add(pair);
  }
  return chosen;
}
