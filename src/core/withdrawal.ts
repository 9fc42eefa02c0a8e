import type { ItemIdentity } from './feed.ts';

/** An article that was shown a short time ago, and whose page is to be looked at. Times are epoch milliseconds. */
export interface ArticleCheck {
  readonly articleId: number;
  readonly title: string;
  readonly url: string;
  /** The front page of its paper, as its feed names it. */
  readonly siteUrl: string | null;
  /** When it was shown last. */
  readonly shownAt: number;
  /** How often its page was looked at before. */
  readonly looks: number;
  /** When its page was first not there, where nothing else was seen since. */
  readonly goneSince: number | null;
  /** Null where it stands. */
  readonly withdrawnAt: number | null;
  /** For the next request, as the page gave them when it was as it should be. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What looking at a page came to. */
export interface CheckRecord extends Pick<ArticleCheck, 'goneSince' | 'etag' | 'lastModified'> {
  /** When to look again; null = not any more, until it is shown again. */
  readonly nextAt: number | null;
  /** What the article is from now on; absent where it stays as it was. */
  readonly turned?: 'withdrawn' | 'back';
}

/** Articles that their papers take back, and looking whether they have. */
export interface WithdrawalStore {
  /**
   * Takes articles whose pages are due to be looked at, for nobody else to take before `leaseUntil`:
   * those that a sent message has shown since `since`, and those withdrawn.
   */
  claimDue(
    now: number,
    since: number,
    limit: number,
    leaseUntil: number,
  ): Promise<readonly ArticleCheck[]>;
  /** Addresses of articles of the same feed that came before and after it and stand, so many each way at most. */
  neighbours(articleId: number, each: number): Promise<readonly string[]>;
  record(articleId: number, record: CheckRecord): Promise<void>;
  /**
   * Has the pages of articles looked at now that a feed no longer has, though it has older and newer
   * ones; of each once.
   *
   * @param items all that the feed has
   */
  bringForward(feedId: number, items: readonly ItemIdentity[]): Promise<void>;
}
