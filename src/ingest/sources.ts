import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import type { FeedStore, FoundFeed } from '../core/feed.ts';
import type { Said, Words } from '../core/reply.ts';
import type { Scope } from '../core/scope.ts';
import type { Sources } from '../core/sources.ts';
import { refusal, say } from '../words/say.ts';
import type { Ingest } from './open-ingest.ts';
import { type OpmlFeed, readCatalog, readOpml, writeOpml } from './opml.ts';

/**
 * Feeds that one server or person may follow: each may bring 10 MB every five minutes, and all share
 * the same bot. Far more than anybody reads.
 */
const MOST_FOLLOWED = 500;
/** Of an address; a longer one would not be fetched. */
const LONGEST_ADDRESS = 4_000;
/** Discord shows 25 suggestions at most. */
const SUGGESTIONS = 25;
/** Categories of the catalog that are for everybody. */
const GENERAL: ReadonlySet<string> = new Set(['news', 'world']);
/** Milliseconds over which the first polls of an imported list are spread. */
const SPREAD = 10 * 60 * 1000;

/**
 * Finding, following and looking after feeds.
 *
 * @param web what reads the web, opened when it is needed first.
 */
export function createSources(
  feeds: FeedStore,
  web: () => Promise<Pick<Ingest, 'discover' | 'poller'>>,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Sources {
  const known = readCatalog();
  const catalog = known.map(({ title, address }) => ({ name: title, address }));

  /** One at a time, so that several people at once do not follow more than may be. */
  const inTurn = new PQueue({ concurrency: 1 });

  async function followNow(scope: Scope, found: readonly (FoundFeed & { firstPollAt: number })[]) {
    const followed = new Set((await feeds.followed(scope)).map(({ address }) => address));
    const outcomes: ('followed' | 'already followed' | 'full')[] = [];
    for (const { firstPollAt, ...feed } of found) {
      const isFull = followed.size >= MOST_FOLLOWED && !followed.has(feed.address);
      outcomes.push(isFull ? 'full' : await feeds.follow(scope, feed, firstPollAt));
      if (!isFull) followed.add(feed.address);
    }
    return outcomes;
  }

  return {
    async discover(address) {
      const wanted = address.trim().toLowerCase();
      const named = catalog.find(({ name }) => name.toLowerCase() === wanted);
      return (await web()).discover(named?.address ?? address);
    },
    async follow(scope, found) {
      const feed = { ...found, address: spelled(found.address), firstPollAt: clock.now() };
      const [outcome] = await inTurn.add(() => followNow(scope, [feed]));
      if (outcome === 'followed' || outcome === 'already followed') return outcome;
      throw refusal('sources.full-take-one-away', { most: MOST_FOLLOWED });
    },
    unfollow: (scope, feedId) => feeds.unfollow(scope, feedId),
    followed: (scope) => feeds.followed(scope),
    async refresh(scope, feedId) {
      const own = async () => (await feeds.followed(scope)).find(({ id }) => id === feedId);
      const feed = await own();
      if (feed !== undefined) await (await web()).poller.poll(feed);
      const refreshed = await own();
      if (refreshed === undefined) throw refusal('sources.not-followed');
      return refreshed;
    },
    async importOpml(scope, text) {
      const refused: { title: string; why: Words }[] = [];
      const wanted: (FoundFeed & { firstPollAt: number })[] = [];
      for (const { title, address, siteUrl, language } of readOpml(text)) {
        const why = faultOf(address);
        if (why !== null) refused.push({ title, why });
        else {
          const firstPollAt = clock.now() + Math.round(random() * SPREAD);
          wanted.push({ title, address: spelled(address), siteUrl, language, firstPollAt });
        }
      }
      const outcomes = await inTurn.add(() => followNow(scope, wanted));
      for (const [index, { title }] of wanted.entries())
        if (outcomes[index] === 'full') refused.push({ title, why: FULL });
      const times = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
      return { followed: times('followed'), already: times('already followed'), refused };
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
    suggested(language) {
      const spoken = known.filter((feed) => feed.language === language);
      const feeds = spoken.length > 0 ? spoken : known.filter((feed) => feed.language === 'en');
      return inTurnOfSites(feeds)
        .slice(0, SUGGESTIONS)
        .map(({ title, address, siteUrl, language }) => ({ title, address, siteUrl, language }));
    },
    catalog(typed) {
      const wanted = typed.trim().toLowerCase();
      return catalog
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .slice(0, SUGGESTIONS);
    },
  };
}

const FULL = say('sources.full', { most: MOST_FOLLOWED });

/** What is for everybody first, and of each site one before any has a second. */
function inTurnOfSites(feeds: readonly OpmlFeed[]): readonly OpmlFeed[] {
  const isGeneral = ({ category }: OpmlFeed) => GENERAL.has(category ?? '');
  const general = [...feeds.filter(isGeneral), ...feeds.filter((feed) => !isGeneral(feed))];
  const site = ({ siteUrl, address }: OpmlFeed) => new URL(siteUrl ?? address).hostname;
  const turn = (feed: OpmlFeed, index: number) =>
    general.slice(0, index).filter((other) => site(other) === site(feed)).length;
  return general
    .map((feed, index) => ({ feed, turn: turn(feed, index) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ feed }) => feed);
}

/** One spelling for each address, so that nobody follows the same feed twice. */
function spelled(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** Why an address cannot be one of a feed; whether anything is there is seen when it is polled. */
function faultOf(address: string): Said | null {
  if (!URL.canParse(address)) return say('list.no-address');
  if (address.length > LONGEST_ADDRESS) return say('list.long-address');
  const { protocol, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return say('list.not-of-the-web');
  if (username !== '' || password !== '') return say('list.with-password');
  return null;
}
