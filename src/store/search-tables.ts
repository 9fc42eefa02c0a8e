import type { Scope } from '../core/scope.ts';
import type { SearchQuery } from '../core/search.ts';
import type { SearchExpressions } from './search-expression.ts';
import type { WordTerms } from './search-plan.ts';

/** An article that may be a hit. */
export interface Candidate {
  readonly id: number;
  readonly publishedAt: number | null;
}

/** Which articles a search may see at all: those of the scope, of the source and in the time asked for. */
export type Sight = { readonly scope: Scope } & Pick<SearchQuery, 'source' | 'after' | 'before'>;

/** SQLite answers at once, in a worker; a server answers later. */
type Answer<T> = T | Promise<T>;

/** The questions that search asks of an engine. */
export interface SearchTables {
  readonly expressions: SearchExpressions;
  /** The languages of the library. */
  languages(): Answer<(string | null)[]>;
  /** How many articles the library has, and how many terms one has on average. */
  totals(): Answer<{ readonly articles: number; readonly averageLength: number }>;
  /**
   * How many articles have each word; in any of its forms, so perhaps counted twice.
   *
   * @param articles how many the library has
   */
  articlesWith(words: readonly WordTerms[], articles: number): Answer<readonly number[]>;
  /** Any articles that match, as many as asked for, without an order. */
  matching(expression: string, sight: Sight, limit: number): Answer<Candidate[]>;
  /** The best of those that match, as the engine weighs them. */
  bestMatching(expression: string, sight: Sight, limit: number): Answer<Candidate[]>;
  /** All but those that match, newest first, those without a date last. */
  newest(unwanted: string | null, sight: Sight, limit: number): Answer<Candidate[]>;
  /** The terms of articles, as store/packed-terms packs them. */
  packedTerms(ids: readonly number[]): Answer<ReadonlyMap<number, Uint8Array>>;
  /** Articles by their titles, the last stored first; all of them where there is no expression. */
  titles(expression: string | null, sight: Sight, limit: number): Answer<Candidate[]>;
  titlesOf(ids: readonly number[]): Answer<ReadonlyMap<number, string>>;
}
