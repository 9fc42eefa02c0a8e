import type { Scope } from '../core/scope.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../core/search.ts';
import { planSearch, type SearchPlan, type WordTerms } from './search-plan.ts';
import { createScorer, freshness, type WeighedWord, weighWord } from './search-rank.ts';
import type { Candidate, SearchTables, Sight } from './search-tables.ts';

/** Articles that are weighed one by one; `total` counts up to here, and no page goes beyond. */
export const MOST_HITS = 200;

/**
 * About so many articles the engine may look through for a query of several words, all words together:
 * some milliseconds. The rarest words come first; the others are counted in what these find.
 */
const ARTICLES_LOOKED_THROUGH = 8_000;

/** Articles whose terms are read and weighed at a time: a long one has some hundred kilobytes. */
const WEIGHED_AT_ONCE = 50;

interface Asked {
  readonly query: SearchQuery;
  readonly scope: Scope;
  readonly page: { readonly offset: number; readonly limit: number };
  readonly now: number;
}

/**
 * Finds articles in two steps: the engine gives the best by all words, or else by the rarest words,
 * and these are then weighed by all words of the query, on every engine alike. A word that every
 * second article has would take the engine longer than all others together, and tell nothing.
 */
export async function searchArticles(tables: SearchTables, asked: Asked): Promise<SearchResult> {
  const { query, page } = asked;
  const { allOf, anyOf, anyPhrase, withPhrases } = tables.expressions;
  const plan = planSearch(query, await tables.languages());
  if (plan.hopeless) return { hits: [], total: 0, allWords: false };
  const sight: Sight = { ...query, scope: asked.scope };

  if (plan.words.length === 0 && plan.phrases.length === 0) {
    const newest = await tables.newest(anyPhrase(plan.excluded), sight, MOST_HITS);
    const hits = newest.map(({ id }, index) => ({ id, score: newest.length - index }));
    return cut(hits, page, true);
  }

  const { articles, averageLength } = await tables.totals();
  const count = async (words: readonly WordTerms[]): Promise<Counted[]> => {
    const counts = await tables.articlesWith(words, articles);
    return words.map((word, index) => ({ word, count: counts[index] ?? 0 }));
  };
  const counted = await count(plan.words);
  const find = async (words: string | null): Promise<Candidate[]> => {
    const expression = withPhrases(words, plan);
    if (expression === null) return [];
    const few = await tables.matching(expression, sight, MOST_HITS);
    // Ranking takes the engine a second pass; where all are weighed anyway it is not needed.
    return few.length < MOST_HITS ? few : tables.bestMatching(expression, sight, MOST_HITS);
  };
  const missing = counted.some(({ count }) => count === 0);
  const withAll = missing ? [] : await find(allOf(plan.words));
  const falls = withAll.length < page.limit && counted.length + plan.phrases.length > 1;
  // Phrases have to stand in any case, and few articles have one: then no word is needed.
  const some = plan.phrases.length > 0 ? null : anyOf(rarest(counted, articles));
  const withSome = falls ? await find(some) : [];

  const weighed = [...counted, ...(await count(phraseWords(plan)))].map((one) =>
    weighWord(one.word, { all: articles, withWord: one.count }),
  );
  const hits = await weigh(tables, { withAll, withSome, weighed, averageLength, now: asked.now });
  return cut(hits, page, withAll.length > 0);
}

interface Counted {
  readonly word: WordTerms;
  /** In how many articles it stands. */
  readonly count: number;
}

/** As many of the words, rarest first, as can be looked through and are needed for enough hits. */
function rarest(counted: readonly Counted[], articles: number): WordTerms[] {
  const chosen: WordTerms[] = [];
  let sum = 0;
  for (const { word, count } of counted.toSorted((a, b) => a.count - b.count)) {
    const affordable = sum + count <= ARTICLES_LOOKED_THROUGH;
    const needed = sum < MOST_HITS && (count < articles / 2 || chosen.length === 0);
    if (count > 0 && (affordable || needed)) {
      chosen.push(word);
      sum += count;
    }
  }
  return chosen;
}

/** The words of phrases count too: how often an article has them, and in its title. */
function phraseWords(plan: SearchPlan): WordTerms[] {
  return plan.phrases
    .flat()
    .flatMap((sequence) => sequence.map((term) => ({ terms: [term], weight: 1 })));
}

interface Weighing {
  readonly withAll: readonly Candidate[];
  readonly withSome: readonly Candidate[];
  readonly weighed: readonly WeighedWord[];
  readonly averageLength: number;
  readonly now: number;
}

async function weigh(tables: SearchTables, weighing: Weighing): Promise<SearchHit[]> {
  const { withAll, withSome, weighed, averageLength, now } = weighing;
  const scoreOf = createScorer(weighed, averageLength);
  const scored = new Map<number, number>();
  const candidates = [...new Map([...withAll, ...withSome].map((one) => [one.id, one])).values()];
  for (let at = 0; at < candidates.length; at += WEIGHED_AT_ONCE) {
    const some = candidates.slice(at, at + WEIGHED_AT_ONCE);
    const packed = await tables.packedTerms(some.map(({ id }) => id));
    for (const { id, publishedAt } of some) {
      const terms = packed.get(id);
      if (terms !== undefined) scored.set(id, scoreOf(terms) * freshness(publishedAt, now));
    }
  }
  const score = ({ id }: Candidate): SearchHit => ({ id, score: scored.get(id) ?? 0 });
  const complete = new Set(withAll.map(({ id }) => id));
  const partial = withSome.filter(({ id }) => !complete.has(id)).map(score);
  const best = partial.reduce((most, hit) => Math.max(most, hit.score), 0);
  // Of two words, an article with both is always first. The more there are, the less it matters:
  // of a whole headline pasted in, one common word more or less says little.
  const ahead = best / Math.max(1, weighed.length - 1);
  const all = withAll.map(score).map((hit) => ({ id: hit.id, score: hit.score + ahead }));
  // Of two that are equally good the later one.
  return [...all, ...partial].sort((a, b) => b.score - a.score || b.id - a.id);
}

function cut(hits: readonly SearchHit[], page: Asked['page'], allWords: boolean): SearchResult {
  const kept = hits.slice(0, MOST_HITS);
  return {
    hits: kept.slice(page.offset, page.offset + page.limit),
    total: kept.length,
    allWords,
  };
}
