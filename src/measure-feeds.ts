import type { Clock } from './core/clock.ts';
import type { FeedStore } from './core/feed.ts';
import type { Meter } from './core/meter.ts';
import type { Web } from './web.ts';

/** Numbers on feeds, read whenever somebody looks. */
export function measureFeeds(
  meter: Meter,
  {
    feeds,
    web,
    clock,
  }: { readonly feeds: FeedStore; readonly web: Pick<Web, 'opened'>; readonly clock: Clock },
): void {
  meter.gauges('courant_feeds', 'Feeds that somebody follows.', 'state', async () => {
    const { followed, broken, due, unread } = await feeds.counts(clock.now());
    return { followed, broken, due, unread };
  });
  meter.gauge('courant_feed_lag_seconds', 'Lateness of the feed that waits longest.', async () => {
    return (await feeds.counts(clock.now())).lag / 1000;
  });
  meter.gauges('courant_reading', 'What is being read or waits for it.', 'what', async () => {
    const ingest = await web.opened;
    return ingest?.underWay() ?? { feeds: 0, pages: 0 };
  });
}
