import type { ArticleDraft } from '../../src/core/article.ts';
import { LIBRARY } from '../../src/core/scope.ts';
import type { Store } from '../../src/core/store.ts';

/** Words there are; news in one language use about as many. */
const VOCABULARY = 60_000;

/** Words in an article's text, and in its headline. */
const TEXT_LENGTH = 400;
const HEADLINE_LENGTH = 8;

/** An article is about some words of middling rarity, which make up a third of it. */
const TOPIC_WORDS = 60;
const TOPIC_SHARE = 0.35;
/** The commonest words are nobody's topic. */
const COMMONEST = 80;

const BATCH = 200;

const SYLLABLES = 'ba ke mi lo ru sta ven dor pi ca ter no zu fra gel hin mo sar ti wex'.split(' ');

/** The same numbers from 0 up to 1 for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function spell(rank: number): string {
  let word = '';
  for (let left = rank + 1; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    word += SYLLABLES[left % SYLLABLES.length];
  }
  return word;
}

/** Words as often as in real text: the n-th commonest about 1/n times as often as the first. */
const SUMS = new Float64Array(VOCABULARY);
for (let rank = 0, total = 0; rank < VOCABULARY; rank++) {
  total += 1 / (rank + 3.7);
  SUMS[rank] = total;
}

/** @param share from 0 up to but not including 1 */
function rankAt(share: number): number {
  const drawn = share * (SUMS[VOCABULARY - 1] ?? 0);
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SUMS[middle] ?? 0) < drawn) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word for a number from 0 up to 1, common ones for small numbers, each as often as in real text. */
export const wordAt = (share: number): string => spell(rankAt(share));

/** Articles of made-up words, the same for the same seed; each headline is of its article's words. */
export function* syntheticArticles(count: number, seed: number): Generator<ArticleDraft> {
  const random = seededRandom(seed);
  const draw = () => rankAt(random());
  const pick = <T>(items: readonly T[], share: number) =>
    items[Math.floor(share * items.length)] as T;
  for (let index = 0; index < count; index++) {
    const topic: number[] = [];
    while (topic.length < TOPIC_WORDS) {
      const word = draw();
      if (word > COMMONEST) topic.push(word);
    }
    const text = Array.from({ length: TEXT_LENGTH }, () =>
      random() < TOPIC_SHARE ? pick(topic, random() ** 2) : draw(),
    );
    const headline = Array.from({ length: HEADLINE_LENGTH }, () =>
      random() < 0.5 ? pick(topic, random() / 3) : pick(text, random()),
    );
    yield draft(index, headline.map(spell).join(' '), text.map(spell).join(' '));
  }
}

function draft(index: number, title: string, text: string): ArticleDraft {
  return {
    title,
    text,
    byline: null,
    image: null,
    source: `Paper ${index % 10}`,
    language: null,
    url: null,
    publishedAt: null,
    fileModifiedAt: null,
    fingerprint: `synthetic ${index}`,
    terms: { title, text },
  };
}

/** Fills a store with synthetic articles. */
export async function fillLibrary(store: Store, count: number, seed: number): Promise<void> {
  let batch: ArticleDraft[] = [];
  for (const article of syntheticArticles(count, seed)) {
    batch.push(article);
    if (batch.length === BATCH) {
      await store.articles.add(batch, LIBRARY);
      batch = [];
    }
  }
  await store.articles.add(batch, LIBRARY);
}
