import { hashTerm, unpackTerms } from './packed-terms.ts';
import type { WordTerms } from './search-plan.ts';

/** How much more a word in the title says than one in the text. */
export const TITLE_WEIGHT = 3;

/** BM25: how soon more of the same word says nothing more, and how much long articles lose. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** Articles lose half of their freshness in this time, milliseconds: seven days. */
const FRESHNESS_HALVES_IN = 7 * 24 * 60 * 60 * 1000;

/** How much the freshest article gains over one of middling or unknown age, and the oldest loses. */
const FRESHNESS_SHARE = 0.05;

/** A word of the query, as it counts in one library. */
export interface WeighedWord {
  readonly hashes: readonly number[];
  /** What one article gains that has the word: the rarer, the more; never negative. */
  readonly gain: number;
}

/** @param articles how many articles the library has, and how many of them have the word */
export function weighWord(
  word: WordTerms,
  articles: { readonly all: number; readonly withWord: number },
): WeighedWord {
  const { all, withWord } = articles;
  const rarity = Math.log((all - withWord + 0.5) / (withWord + 0.5));
  // Words that half of all articles have tell nothing, but stay above none at all.
  return { hashes: word.terms.map(hashTerm), gain: word.weight * Math.max(rarity, 1e-6) };
}

/** Prepares the weighing of articles for one query, by BM25 with the title weighted over the text. */
export function createScorer(query: readonly WeighedWord[], averageLength: number) {
  const wordOf = new Map<number, number>();
  query.forEach((word, index) => {
    for (const hash of word.hashes) wordOf.set(hash, index);
  });
  const counts = new Float64Array(query.length);

  const count = (terms: Int32Array, weight: number) => {
    for (const term of terms) {
      const word = wordOf.get(term);
      if (word !== undefined) counts[word] = (counts[word] ?? 0) + weight;
    }
  };

  return (packed: Uint8Array): number => {
    const { title, text } = unpackTerms(packed);
    counts.fill(0);
    count(title, TITLE_WEIGHT);
    count(text, 1);
    const length = (title.length + text.length) / averageLength;
    const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    let score = 0;
    query.forEach((word, index) => {
      const found = counts[index] ?? 0;
      score += (word.gain * found * (SATURATION + 1)) / (found + damping);
    });
    return score;
  };
}

/**
 * A light preference for fresh articles: a factor on the score, 1 where the date is not known.
 *
 * @param publishedAt epoch milliseconds or null, as is `now`
 */
export function freshness(publishedAt: number | null, now: number): number {
  if (publishedAt === null) return 1;
  const age = Math.max(0, now - publishedAt) / FRESHNESS_HALVES_IN;
  return 1 + FRESHNESS_SHARE * (2 ** (1 - age) - 1);
}
