import { pointsBack } from '../text/backward.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** Weights of the signs, and where a text is as likely to have a lead as not. */
const LEAD = { cohesion: 0.3, backward: 0.3, threshold: -0.15, softness: 0.25 };

/** How many sentences a lead is. */
const SPAN = 3;
/** Cohesion counts for no more than this, in standard deviations. */
const MOST = 2;

/**
 * How far a text opens with what it is about, as news does, 0–1. Told by whether its first
 * sentences are richer than the others in what comes up again, whether its sentences lead from
 * one to the next, and whether the opening points back to something before it.
 */
export function leadOf(reading: Reading, pool: readonly ReadSentence[]): number {
  const evidence =
    richness(reading, pool) +
    LEAD.cohesion * Math.max(-MOST, Math.min(MOST, cohesion(reading, pool))) -
    LEAD.backward * openingsBackward(reading, pool);
  return 1 / (1 + Math.exp(-(evidence - LEAD.threshold) / LEAD.softness));
}

/** How much the lead has of what comes up again, in standard deviations above the mean. */
function richness(reading: Reading, pool: readonly ReadSentence[]): number {
  const often = new Map<number, number>();
  for (const { terms } of pool) {
    for (const term of terms) {
      if (reading.stopWords[term] !== true) often.set(term, (often.get(term) ?? 0) + 1);
    }
  }
  const rich = pool.map(({ terms }) => {
    let sum = 0;
    for (const term of new Set(terms)) sum += Math.log(often.get(term) ?? 1);
    return sum;
  });
  const mean = average(rich);
  const deviation = Math.sqrt(average(rich.map((value) => (value - mean) ** 2)));
  return deviation === 0 ? 0 : (average(rich.slice(0, SPAN)) - mean) / deviation;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How much more neighbours share than any two sentences do, in standard deviations. */
function cohesion(reading: Reading, pool: readonly ReadSentence[]): number {
  const inSentences = new Map<number, number>();
  const sets = pool.map(
    ({ terms }) => new Set(terms.filter((term) => reading.stopWords[term] !== true)),
  );
  for (const set of sets) {
    for (const term of set) inSentences.set(term, (inSentences.get(term) ?? 0) + 1);
  }
  const neighbours = pool.length - 1;
  if (neighbours < 2) return 0;
  // By chance, a term in f of n sentences is in both of two neighbours f(f-1)/n(n-1) of the time.
  let expected = 0;
  for (const often of inSentences.values()) {
    expected += (often * (often - 1)) / (pool.length * neighbours);
  }
  let seen = 0;
  sets.forEach((set, index) => {
    const next = sets[index + 1];
    if (next !== undefined) for (const term of set) if (next.has(term)) seen += 1;
  });
  const chance = expected * neighbours;
  return chance === 0 ? 0 : (seen - chance) / Math.sqrt(chance);
}

/** How many sentences of the lead point back, or are somebody's words. */
function openingsBackward(reading: Reading, pool: readonly ReadSentence[]): number {
  return pool
    .slice(0, SPAN)
    .filter(
      ({ text, words }) => /^["“„«‘'「]/.test(text) || pointsBack(text, words, reading.language),
    ).length;
}
