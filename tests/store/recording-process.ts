/**
 * Polls made-up feeds into a store as fast as it can, for a test that kills it: says that it is
 * ready, waits for a line on stdin, and then says each step on stdout once it is stored.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { systemClock } from '../../src/core/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { feedItem, foundFeed, poll } from '../fakes/feed-items.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { FEEDS, FOLLOWER, feedAtStep } from './made-up-feeds.ts';

const [path] = process.argv.slice(2);
writeSync(1, 'ready\n');
await once(process.stdin, 'data');
const store = await openStore({
  url: `file:${path}`,
  clock: systemClock,
  log: keptLog(),
  exclusive: true,
});
for (const name of FEEDS) await store.feeds.follow(FOLLOWER, foundFeed(name), 0);

for (;;) {
  for (const feed of await store.feeds.followed(FOLLOWER)) {
    // The last step is done once more: after a crash nobody knows how far it got.
    const done = feed.poll.lastOutcome === null ? -1 : Number(feed.poll.lastOutcome);
    for (const step of [Math.max(0, done), done + 1]) {
      const items = feedAtStep(feed.title, step).map(feedItem);
      const told = await store.feeds.compare(feed.id, items);
      const articles = items.filter((_, index) => told[index] !== 'same');
      await store.feeds.record(feed.id, { poll: poll({ lastOutcome: String(step) }), articles });
      writeSync(1, `${feed.title} ${step}\n`);
    }
  }
}
