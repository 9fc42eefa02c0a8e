import type { Reading, ReadSentence } from './reading.ts';

/**
 * How probable it is that a person's summary has a word, by how many sentences have it and how
 * early the first of them stands: two logistic models, one for texts that open with what they
 * are about, one for texts that do not. Fitted to summaries written by people.
 */
const WORTH = {
  lead: { bias: -4.1, frequency: 0.92, early: 2.7, opening: 0.66 },
  flat: { bias: -3.1, frequency: 1.6 },
  /** Of a stop word, the same wherever it stands. */
  stopWord: { lead: 0.15, flat: 0.05 },
};

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * The worth of each term of a reading, 0–1.
 *
 * @param pool the sentences to choose from, in the order of the text
 * @param lead 0–1: how far the text opens with what it is about
 */
export function worthOfTerms(
  reading: Reading,
  pool: readonly ReadSentence[],
  lead: number,
): Float64Array {
  const count = reading.stopWords.length;
  const frequency = new Float64Array(count);
  const first = new Float64Array(count).fill(pool.length);
  pool.forEach((sentence, rank) => {
    for (const term of new Set(sentence.terms)) {
      frequency[term] = (frequency[term] ?? 0) + 1;
      first[term] = Math.min(first[term] ?? rank, rank);
    }
  });
  // A title says what its text is about: its words count as if they opened the text.
  for (const term of reading.title) {
    frequency[term] = (frequency[term] ?? 0) + 1;
    first[term] = 0;
  }
  const stopWord = lead * WORTH.stopWord.lead + (1 - lead) * WORTH.stopWord.flat;
  return frequency.map((often, term) => {
    if (reading.stopWords[term] === true) return stopWord;
    const at = first[term] ?? 0;
    const asLead =
      WORTH.lead.bias +
      WORTH.lead.frequency * Math.log(often || 1) +
      WORTH.lead.early / (1 + at / 4) +
      (at === 0 ? WORTH.lead.opening : 0);
    const asFlat = WORTH.flat.bias + WORTH.flat.frequency * Math.log(often || 1);
    return lead * logistic(asLead) + (1 - lead) * logistic(asFlat);
  });
}
