import { systemClock } from '../../src/core/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { keptLog } from '../fakes/kept-log.ts';

/** Makes a database in which a server follows so many feeds, all due at a moment. */
export async function followAll(
  path: string,
  feeds: number,
  addressOf: (feed: number) => string,
  firstPollAt: number,
): Promise<void> {
  const store = await openStore({
    url: `file:${path}`,
    clock: systemClock,
    log: keptLog(),
    exclusive: false,
  });
  for (let feed = 0; feed < feeds; feed += 1) {
    await store.feeds.follow(
      { kind: 'server', id: '1' },
      { address: addressOf(feed), title: `Paper ${feed}`, siteUrl: null, language: 'en' },
      firstPollAt,
    );
  }
  await store.close();
}
