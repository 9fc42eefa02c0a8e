import type { AddOutcome, Arrival, ArrivedArticle, Article, ArticleDraft } from './article.ts';
import type { Cache } from './cache.ts';
import type { ConversationStore } from './conversation.ts';
import type { DepartureStore } from './departures.ts';
import type { ArrivalWindow, DigestStore } from './digest.ts';
import type { FeedStore } from './feed.ts';
import type { History } from './history.ts';
import type { Outbox } from './outbox.ts';
import type { Owner, Scope } from './scope.ts';
import type { SearchQuery, SearchResult } from './search.ts';
import type { SettingsStore } from './settings.ts';
import type { SpendStore } from './spend.ts';
import type { WatchStore } from './watch.ts';
import type { WithdrawalStore } from './withdrawal.ts';

/** A stretch of publication time, epoch milliseconds: from `since` up to but not at `until`. */
export interface TimeWindow {
  readonly since: number;
  readonly until: number;
}

/**
 * Stored articles. Every read takes a Scope, also reads by an id that came from outside. What its
 * paper has withdrawn is given, with its mark, to those who ask for it by its number or for the
 * latest, and left out of what is told as news.
 */
export interface ArticleStore {
  /** Takes all drafts in or none of them; one outcome for each, in order. */
  add(drafts: readonly ArticleDraft[], owner: Owner): Promise<readonly AddOutcome[]>;
  /** Null where there is none, or where the scope may not see it. */
  get(id: number, scope: Scope): Promise<Article | null>;
  /** Those of the ids that exist and may be seen, in the order asked. */
  getMany(ids: readonly number[], scope: Scope): Promise<readonly Article[]>;
  /** Published in the window, newest first; none withdrawn. Articles without a date are in no window. */
  published(window: TimeWindow, scope: Scope, limit: number): Promise<readonly Article[]>;
  /**
   * Arrived after one number and up to another, newest arrival first, none withdrawn. Of a window that is a
   * digest's first, the articles published in it instead, whenever they arrived.
   *
   * @param feeds none = all that the scope sees; else those feeds alone, of what it sees.
   */
  arrived(
    window: ArrivalWindow,
    scope: Scope,
    limit: number,
    feeds?: readonly number[],
  ): Promise<readonly ArrivedArticle[]>;
  /** The articles of stories that arrived up to a number, newest first, none withdrawn; within the scope. */
  ofStories(
    stories: readonly number[],
    scope: Scope,
    upTo: number,
    limit: number,
  ): Promise<readonly Article[]>;
  /** The same word for scopes that see the same articles at this moment. */
  sight(scope: Scope): Promise<string>;
  /** By arrival, newest first. */
  latest(scope: Scope, limit: number): Promise<readonly Article[]>;
  counts(scope: Scope): Promise<StoreCounts>;
  /**
   * Articles of all owners as they arrived, oldest first, for putting them into stories; the one
   * read without a Scope, so nothing of it is ever shown.
   *
   * @param after the last one had before, whose number alone counts, since a clock may be set back;
   *   to begin, the first of a stretch of time
   */
  arrivals(after: Pick<Arrival, 'id'> | TimeWindow, limit: number): Promise<readonly Arrival[]>;
  /** Keeps where articles went, in order, all or none. An article that is gone is passed over. */
  assignStories(places: readonly StoryAssignment[]): Promise<void>;
}

/** The story that an article is in from now on. */
export interface StoryAssignment {
  /** The article. */
  readonly id: number;
  readonly story: number;
  /** Stories that turned out to be this one: all their articles are in it from now on. */
  readonly merged: readonly number[];
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
  readonly feeds: FeedStore;
  readonly digests: DigestStore;
  readonly watches: WatchStore;
  readonly withdrawals: WithdrawalStore;
  readonly departures: DepartureStore;
  readonly outbox: Outbox;
  readonly history: History;
  readonly settings: SettingsStore;
  readonly spend: SpendStore;
  readonly conversations: ConversationStore;
  /**
   * Takes what all bots on the database hear of, such as a press of a button.
   *
   * @returns false where it was taken within the last quarter of an hour, by another bot or this one
   */
  takeEvent(id: string): Promise<boolean>;
  /** A namespace of what is keyed and expires. */
  cache<T>(namespace: string): Cache<T>;
  /**
   * Forgets what has expired, feeds that nobody has followed for 30 days, with their articles,
   * deliveries that ended 90 days ago and conversations not used for as long; says how many went.
   */
  sweep(): Promise<number>;
  /** Waits for what is running, then lets go of files and locks. */
  close(): Promise<void>;
}
