import type { Feed, FeedCounts } from './core/feed.ts';

/** How some feeds do together. @param now epoch milliseconds */
export function countFeeds(feeds: readonly Feed[], now: number): FeedCounts {
  const late = feeds.map(({ poll }) => now - poll.nextAt);
  return {
    followed: feeds.length,
    broken: feeds.filter(({ poll }) => poll.broken).length,
    due: late.filter((milliseconds) => milliseconds >= 0).length,
    unread: feeds.filter(({ poll }) => poll.lastAt === null).length,
    lag: late.reduce((most, one) => Math.max(most, one), 0),
  };
}
