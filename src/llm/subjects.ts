import type { Reading, ReadSentence } from './reading.ts';

/** A name that stands in none of the first so many sentences does not belong to the opening. */
const OPENING = 3;

/** What a text is also about has to come up in more than this share of its sentences. */
const LEAST_SHARE = 0.2;

/** Sentences of the longest text looked at: more than an article has, and time grows faster. */
const MOST_SENTENCES = 500;

/** What a sentence has of a second subject. */
export interface Subject {
  /** Terms: names that recur, and that the opening does not have. */
  readonly names: readonly number[];
  /** In how much of the text one of them stands, beyond what makes a subject, 0–0.8. */
  readonly share: number;
}

/**
 * For each sentence, the second subject that it would bring into a summary: an opening says what
 * a text is about, but not what it is also about.
 */
export function subjectsOf(reading: Reading, pool: readonly ReadSentence[]): readonly Subject[] {
  if (pool.length > MOST_SENTENCES) return [];
  const places = placesOfNames(reading, pool);
  return pool.map(({ terms }) => {
    const names = [...new Set(terms)].filter((term) => places.has(term));
    const about = new Set(names.flatMap((name) => places.get(name) ?? []));
    return { names, share: Math.max(0, about.size / pool.length - LEAST_SHARE) };
  });
}

/**
 * By name, the positions of the sentences that have it. None where half of all words have a
 * capital, as the nouns of German and the words of shouted text do: it tells nothing there.
 */
function placesOfNames(reading: Reading, pool: readonly ReadSentence[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  /** By term, how much oftener it has a capital than not. */
  const capitals = new Map<number, number>();
  let balance = 0;
  pool.forEach(({ terms, words }, position) => {
    terms.forEach((term, index) => {
      if (reading.stopWords[term] === true) return;
      const known = places.get(term);
      if (known === undefined) places.set(term, [position]);
      else if (known.at(-1) !== position) known.push(position);
      // Every word has a capital where a sentence begins.
      if (index === 0) return;
      const capital = /^\p{Lu}/u.test(words[index]?.text ?? '') ? 1 : -1;
      capitals.set(term, (capitals.get(term) ?? 0) + capital);
      balance += capital;
    });
  });
  for (const [term, [first = 0, ...more]] of places) {
    const isName = balance < 0 && (capitals.get(term) ?? 0) > 0;
    if (!isName || first < OPENING || more.length === 0) places.delete(term);
  }
  return places;
}
