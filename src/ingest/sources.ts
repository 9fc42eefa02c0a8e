import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { FeedStore } from '../core/feed.ts';
import type { Sources } from '../core/sources.ts';
import type { Discover } from './discover.ts';
import { readCatalog, readOpml, writeOpml } from './opml.ts';
import type { Poller } from './poller.ts';

/** Discord shows 25 suggestions at most. */
const SUGGESTIONS = 25;
/** Milliseconds over which the first polls of an imported list are spread. */
const SPREAD = 10 * 60 * 1000;

/** Finding, following and looking after feeds. */
export function createSources(
  feeds: FeedStore,
  discover: Discover,
  poller: Poller,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Sources {
  const catalog = readCatalog().map(({ title, address }) => ({ name: title, address }));

  return {
    discover(address) {
      const wanted = address.trim().toLowerCase();
      const named = catalog.find(({ name }) => name.toLowerCase() === wanted);
      return discover(named?.address ?? address);
    },
    follow: (scope, found) => feeds.follow(scope, found, clock.now()),
    unfollow: (scope, feedId) => feeds.unfollow(scope, feedId),
    followed: (scope) => feeds.followed(scope),
    async refresh(scope, feedId) {
      const own = async () => (await feeds.followed(scope)).find(({ id }) => id === feedId);
      const feed = await own();
      if (feed !== undefined) await poller.poll(feed);
      const refreshed = await own();
      if (refreshed === undefined)
        throw new UserError(
          'That source is not followed here. /sources list shows those that are.',
        );
      return refreshed;
    },
    async importOpml(scope, text) {
      const counts = { followed: 0, already: 0 };
      const refused: { title: string; why: string }[] = [];
      for (const { title, address, siteUrl, language } of readOpml(text)) {
        const why = refusal(address);
        if (why !== null) {
          refused.push({ title, why });
          continue;
        }
        const firstPollAt = clock.now() + Math.round(random() * SPREAD);
        const found = { title, address, siteUrl, language };
        const outcome = await feeds.follow(scope, found, firstPollAt);
        counts[outcome === 'followed' ? 'followed' : 'already'] += 1;
      }
      return { ...counts, refused };
    },
    async exportOpml(scope) {
      const followed = await feeds.followed(scope);
      return writeOpml(
        'Sources followed with Courant',
        followed.map(({ title, address, siteUrl, language }) => ({
          title,
          address,
          siteUrl,
          language,
          category: null,
        })),
      );
    },
    catalog(typed) {
      const wanted = typed.trim().toLowerCase();
      return catalog
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .slice(0, SUGGESTIONS);
    },
  };
}

/** Why an address cannot be one of a feed; whether anything is there is seen when it is polled. */
function refusal(address: string): string | null {
  if (!URL.canParse(address)) return 'It has no address.';
  const { protocol, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Its address is not one of the web.';
  if (username !== '' || password !== '') return 'Its address has a user name or password in it.';
  return null;
}
