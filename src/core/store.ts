import type { AddOutcome, Article, ArticleDraft } from './article.ts';
import type { Cache } from './cache.ts';
import type { Owner, Scope } from './scope.ts';
import type { SearchQuery, SearchResult } from './search.ts';

/** A stretch of publication time, epoch milliseconds: from `since` up to but not at `until`. */
export interface TimeWindow {
  readonly since: number;
  readonly until: number;
}

/** Stored articles. Every read takes a Scope, also reads by an id that came from outside. */
export interface ArticleStore {
  /** Takes all drafts in or none of them; one outcome for each, in order. */
  add(drafts: readonly ArticleDraft[], owner: Owner): Promise<readonly AddOutcome[]>;
  /** Null where there is none, or where the scope may not see it. */
  get(id: number, scope: Scope): Promise<Article | null>;
  /** Those of the ids that exist and may be seen, in the order asked. */
  getMany(ids: readonly number[], scope: Scope): Promise<readonly Article[]>;
  /** Published in the window, newest first. Articles without a date are in no window. */
  published(window: TimeWindow, scope: Scope, limit: number): Promise<readonly Article[]>;
  /** By arrival, newest first. */
  latest(scope: Scope, limit: number): Promise<readonly Article[]>;
  counts(scope: Scope): Promise<StoreCounts>;
}

export interface StoreCounts {
  readonly articles: number;
  readonly sources: number;
  /** The newest date of publication, epoch milliseconds; null where none is known. */
  readonly newestPublishedAt: number | null;
}

/** Finding articles by words. Runs off the main thread: a slow search delays nobody else. */
export interface ArticleSearch {
  search(
    query: SearchQuery,
    scope: Scope,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<SearchResult>;
  /** Titles that have all the typed words, the last one perhaps unfinished; the newest first. */
  suggest(
    typed: string,
    scope: Scope,
    limit: number,
  ): Promise<readonly { readonly id: number; readonly title: string }[]>;
}

/** The one place where anything is kept. */
export interface Store {
  readonly articles: ArticleStore;
  readonly search: ArticleSearch;
  /** A namespace of what is keyed and expires. */
  cache<T>(namespace: string): Cache<T>;
  /** Forgets what has expired; says how many entries went. */
  sweep(): Promise<number>;
  /** Waits for what is running, then lets go of files and locks. */
  close(): Promise<void>;
}
