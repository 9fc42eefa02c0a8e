import type { ArticleDraft } from './article.ts';
import type { Words } from './reply.ts';
import type { Scope } from './scope.ts';

/** A feed as it is found, before anybody follows it. */
export interface FoundFeed {
  /** http(s). May hold a private token: shown to managers of those who follow it, never logged whole. */
  readonly address: string;
  /** As it names itself. */
  readonly title: string;
  readonly siteUrl: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
}

/** A feed that somebody follows; polled once, however many do. */
export interface Feed extends FoundFeed {
  readonly id: number;
  readonly poll: FeedPoll;
}

/** How polling a feed goes. Times are epoch milliseconds. */
export interface FeedPoll {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds between two polls, at present. */
  readonly interval: number;
  readonly nextAt: number;
  /** Of the last poll that was answered; null before the first one, whose items are background. */
  readonly lastAt: number | null;
  /** What the last poll came to, answered or not, in a sentence for managers; null before any. */
  readonly lastOutcome: Words | null;
  /** Of the last answer; null before the first one. */
  readonly bytes: number | null;
  readonly newItems: number;
  /** Polls that failed in a row, and since when. */
  readonly failures: number;
  readonly failingSince: number | null;
  /** Set after days of failure: polled once a day from then on, until it answers again. */
  readonly broken: boolean;
}

/** An item of a feed as it tells of itself, before its page is read. */
export interface ItemIdentity {
  /**
   * Canonical address and GUID, each marked with its kind; the same item has one of them at least
   * in common. One that several items of a feed have at the same time, such as the address of the
   * front page, is no identity: the store would take them for one article.
   */
  readonly identities: readonly string[];
  /** Of all that the feed tells of it: another hash, another edit. */
  readonly contentHash: string;
}

/**
 * What is known of an item: never seen, seen with other content, seen with this content but without
 * one of its identities, or seen as it is. One that is `renamed` has to be stored again: its old
 * identities may go next.
 */
export type ItemState = 'new' | 'changed' | 'renamed' | 'same';

/** An item that is ready to be stored. */
export interface FeedArticle extends ItemIdentity {
  readonly draft: ArticleDraft;
  /** First seen with the feed itself: stored and searchable, and nobody's news. */
  readonly background: boolean;
  /** Its page was not read, and the feed has a summary alone. */
  readonly summaryOnly: boolean;
}

/** What a poll came to. */
export interface PollRecord {
  readonly poll: FeedPoll;
  /**
   * Where it has moved to for good. Where another feed has that address, its followers follow that
   * one from now on, and the articles of this poll are not stored: the other brings its own. An
   * address on another site that no feed has is not taken over.
   */
  readonly movedTo?: string;
  /**
   * What the feed says of itself; absent where it was not read. It takes the place of what whoever
   * followed it first called it, for all others see that as well.
   */
  readonly self?: Omit<FoundFeed, 'address'>;
  readonly articles: readonly FeedArticle[];
}

/**
 * Milliseconds: no honest poll sets the next one further ahead. It is a day away at most, and hours
 * that a feed asks to be left alone in put it off by less than another.
 */
export const FURTHEST_AHEAD = 2 * 24 * 60 * 60 * 1000;

/**
 * Articles of a feed that are taken in a day: twice what the busiest agencies write. Some feeds bring
 * nothing but new items at every poll, by mistake or to fill the disk.
 */
export const MOST_A_DAY = 2_000;

/** How many feeds there are, and how far polling is behind. */
export interface FeedCounts {
  readonly followed: number;
  readonly broken: number;
  /** Those whose time has come, and that nobody is reading yet. */
  readonly due: number;
  /** Those that never answered so far. */
  readonly unread: number;
  /** Milliseconds by which the feed that waits longest is late; 0 where none is. */
  readonly lag: number;
}

/** Feeds, and who follows them. */
export interface FeedStore {
  /** @param firstPollAt when a feed that nobody followed before is polled first. */
  follow(
    scope: Scope,
    found: FoundFeed,
    firstPollAt: number,
  ): Promise<'followed' | 'already followed'>;
  /**
   * False where it was not followed. What came from it is no longer seen in the scope. A feed that
   * all have left begins anew when it is followed again, as one that was never polled.
   */
  unfollow(scope: Scope, feedId: number): Promise<boolean>;
  /** By title. */
  followed(scope: Scope): Promise<readonly Feed[]>;
  /**
   * Takes feeds that are due, the longest due first, for nobody else to take before `leaseUntil`:
   * a process that dies meanwhile loses nothing. Only what somebody follows. Until the poll is
   * recorded, `nextAt` elsewhere is the end of the lease; here it is when the feed was due. A feed
   * that is to wait longer than FURTHEST_AHEAD is due too: the machine's clock ran ahead when that
   * was set.
   */
  claimDue(now: number, limit: number, leaseUntil: number): Promise<readonly Feed[]>;
  /** For each item in order. */
  compare(feedId: number, items: readonly ItemIdentity[]): Promise<readonly ItemState[]>;
  /**
   * Whether the feed has brought {@link MOST_A_DAY} articles since a moment, but for those that were
   * there when it was first followed.
   */
  hasBroughtMost(feedId: number, since: number): Promise<boolean>;
  /** The text of the article that an item stands for; null where that is a summary alone, or there is none. */
  wholeText(feedId: number, item: ItemIdentity): Promise<string | null>;
  /**
   * Stores what a poll came to, all of it or nothing: articles once each, edits in place with the
   * hashes of earlier versions kept, and when to poll next. Takes about half a millisecond an
   * article, in which other questions to the store wait.
   */
  record(
    feedId: number,
    record: PollRecord,
  ): Promise<{ readonly added: number; readonly updated: number }>;
  /** Those that are broken, with all who follow them. */
  broken(): Promise<readonly { readonly feed: Feed; readonly followers: readonly Scope[] }[]>;
  counts(now: number): Promise<FeedCounts>;
}
