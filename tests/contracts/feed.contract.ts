import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Feed, FeedStore } from '../../src/core/feed.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import type { ArticleStore } from '../../src/core/store.ts';
import type { ArticleIndex } from '../../src/store/article-index.ts';
import { createArticleStore } from '../../src/store/articles.ts';
import { createDigestStore } from '../../src/store/digests.ts';
import { createFeedStore } from '../../src/store/feeds.ts';
import { forgetFeeds } from '../../src/store/forget-feeds.ts';
import type { Schema } from '../../src/store/schema.ts';
import { createWatchStore } from '../../src/store/watches.ts';
import { draft } from '../fakes/article-drafts.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import { feedItem, foundFeed, poll, polled, type ToldItem } from '../fakes/feed-items.ts';
import type { MovedClock } from '../fakes/moved-clock.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const valley: Scope = { kind: 'server', id: '2' };
/** A person whose id is a server's. */
const person: Scope = { kind: 'person', id: '1' };
const DAY = 24 * 60 * 60 * 1000;
const ever = { since: 0, until: Number.MAX_SAFE_INTEGER };

interface FeedTables {
  readonly db: Kysely<Schema>;
  readonly articles: ArticleStore;
  readonly feeds: FeedStore;
  readonly clock: MovedClock;
  readonly forget: () => Promise<number>;
}

/** The parts under contract, over tables that are empty. */
export function feedTables(db: Kysely<Schema>, clock: MovedClock, index: ArticleIndex): FeedTables {
  return {
    db,
    clock,
    articles: createArticleStore(db, clock, index),
    feeds: createFeedStore(db, clock, index),
    forget: () => forgetFeeds(db, index, clock.now()),
  };
}

/** What feeds and those who follow them are promised on every engine. */
export function feedContract(open: () => Promise<FeedTables>): void {
  let { db, articles, feeds, clock, forget } = {} as FeedTables;
  beforeEach(async () => {
    ({ db, articles, feeds, clock, forget } = await open());
  });

  async function follow(scope: Scope, name: string): Promise<Feed> {
    const found = foundFeed(name);
    await feeds.follow(scope, found, clock.now());
    const feed = (await feeds.followed(scope)).find(({ address }) => address === found.address);
    if (feed === undefined) throw new Error(`${name} is not followed`);
    return feed;
  }
  const titles = async (scope: Scope) =>
    (await articles.latest(scope, 99)).map((article) => article.title);

  /** What the scope sees by each way of reading; they have to agree. */
  async function seen(scope: Scope, ids: readonly number[]): Promise<string[]> {
    const latest = await articles.latest(scope, 99);
    const published = await articles.published(ever, scope, 99);
    const asked = await articles.getMany(ids, scope);
    const one = await Promise.all(ids.map((id) => articles.get(id, scope)));
    const { articles: count } = await articles.counts(scope);
    const all = [latest, published, asked, one.filter((article) => article !== null)];
    const [first = [], ...others] = all.map((some) => some.map(({ title }) => title).sort());
    for (const other of others) expect(other).toEqual(first);
    expect(count).toBe(first.length);
    return first;
  }

  it('broken feeds are told with all who follow them', async () => {
    const { id } = await follow(harbour, 'Courier');
    await follow(valley, 'Courier');
    await follow(valley, 'Ledger');
    expect(await feeds.broken()).toEqual([]);
    await feeds.record(id, { poll: poll({ broken: true }), articles: [] });
    const [broken, ...others] = await feeds.broken();
    expect(others).toEqual([]);
    expect(broken?.feed.title).toBe('Courier');
    expect(broken?.followers).toHaveLength(2);
    expect(broken?.followers).toEqual(expect.arrayContaining([harbour, valley]));
  });

  describe('following feeds', () => {
    it('is told once, and kept as found', async () => {
      const found = foundFeed('Courier');
      expect(await feeds.follow(harbour, found, 5)).toBe('followed');
      expect(await feeds.follow(harbour, found, 9)).toBe('already followed');
      const [feed, ...more] = await feeds.followed(harbour);
      expect(more).toEqual([]);
      expect(feed).toMatchObject({ ...found, poll: { nextAt: 5, lastAt: null, failures: 0 } });
      expect(await feeds.followed(person)).toEqual([]);
    });

    it('lists feeds by title', async () => {
      for (const name of ['Valley', 'courier', 'Äther']) await follow(harbour, name);
      const listed = await feeds.followed(harbour);
      expect(listed.map((feed) => feed.title)).toEqual(['Äther', 'courier', 'Valley']);
    });

    it('two that follow the same address share the feed, its poll and its articles', async () => {
      const one = await follow(harbour, 'Courier');
      await feeds.record(one.id, polled({ title: 'Dam repaired', path: 'dam', publishedAt: 1 }));
      const other = await follow(valley, 'Courier');
      expect(other.id).toBe(one.id);
      expect(other.poll).toEqual(poll());
      expect(await titles(valley)).toEqual(['Dam repaired']);
      expect((await articles.latest(valley, 9))[0]?.id).toBe(
        (await articles.latest(harbour, 9))[0]?.id,
      );
      expect((await feeds.counts(clock.now())).followed).toBe(1);
    });

    it('nobody sees what came from a feed that they do not follow, by any way of reading', async () => {
      await articles.add([draft({ title: 'For all', publishedAt: 1 })], LIBRARY);
      const courier = await follow(harbour, 'Courier');
      const tides = await follow(valley, 'Tides');
      await feeds.record(courier.id, polled({ title: 'Dam', path: 'dam', publishedAt: 2 }));
      await feeds.record(tides.id, polled({ title: 'Flood', path: 'flood', publishedAt: 3 }));
      const ids = (await articles.arrivals({ id: 0 }, 99)).map(({ id }) => id);
      expect(ids).toHaveLength(3);
      expect(await seen(harbour, ids)).toEqual(['Dam', 'For all']);
      expect(await seen(valley, ids)).toEqual(['Flood', 'For all']);
      expect(await seen(person, ids)).toEqual(['For all']);
      await follow(person, 'Courier');
      expect(await seen(person, ids)).toEqual(['Dam', 'For all']);
      expect(await feeds.unfollow(harbour, courier.id)).toBe(true);
      expect(await seen(harbour, ids)).toEqual(['For all']);
      expect(await seen(person, ids)).toEqual(['Dam', 'For all']);
    });

    it('whoever follows and unfollows what, everybody sees exactly what they follow', async () => {
      const scopes = [harbour, valley, person];
      const names = ['A', 'B', 'C'];
      const step = fc.record({
        does: fc.constantFrom('follow', 'follow', 'unfollow', 'record'),
        scope: fc.nat(scopes.length - 1),
        feed: fc.constantFrom(...names),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          ({ db, articles, feeds, clock, forget } = await open());
          const ids = new Map<string, number>();
          const follows = new Set<string>();
          const stored: { feed: string; title: string }[] = [];
          for (const [count, { does, scope: who, feed }] of steps.entries()) {
            const scope = scopes[who] ?? person;
            const id = ids.get(feed);
            if (does === 'follow') {
              ids.set(feed, (await follow(scope, feed)).id);
              follows.add(`${who} ${feed}`);
            } else if (id !== undefined && does === 'unfollow') {
              expect(await feeds.unfollow(scope, id)).toBe(follows.delete(`${who} ${feed}`));
            } else if (id !== undefined) {
              const title = `${feed} ${count}`;
              await feeds.record(id, polled({ title, path: title, publishedAt: count }));
              stored.push({ feed, title });
            }
          }
          const all = (await articles.arrivals({ id: 0 }, 99)).map(({ id }) => id);
          for (const [who, scope] of scopes.entries()) {
            const visible = stored.filter(({ feed }) => follows.has(`${who} ${feed}`));
            expect(await seen(scope, all)).toEqual(visible.map(({ title }) => title).sort());
          }
        }),
        { seed: 5, numRuns: 12 },
      );
    });

    it('only what is followed can be unfollowed', async () => {
      const courier = await follow(harbour, 'Courier');
      for (const id of [courier.id + 1, -1, 1.5, Number.NaN, 1e300]) {
        expect(await feeds.unfollow(harbour, id)).toBe(false);
      }
      expect(await feeds.unfollow(valley, courier.id)).toBe(false);
      expect(await feeds.unfollow(harbour, courier.id)).toBe(true);
      expect(await feeds.unfollow(harbour, courier.id)).toBe(false);
    });

    it('a feed that all had left begins anew, with the articles it had', async () => {
      const before = await follow(harbour, 'Courier');
      await feeds.record(before.id, polled({ title: 'Dam', path: 'dam' }));
      await feeds.unfollow(harbour, before.id);
      clock.move(3 * DAY);
      const again = await follow(valley, 'Courier');
      expect(again.poll).toMatchObject({ lastAt: null, etag: null, nextAt: clock.now() });
      expect(await titles(valley)).toEqual(['Dam']);
    });

    it('forgets what nobody has followed for 30 days, and nothing else', async () => {
      const [courier, tides] = [await follow(harbour, 'Courier'), await follow(valley, 'Tides')];
      const many = Array.from({ length: 120 }, (_, index) => ({
        title: `Dam ${index}`,
        path: `${index}`,
      }));
      await feeds.record(courier.id, polled(...many));
      await feeds.record(tides.id, polled({ title: 'Flood', path: 'flood' }));
      await feeds.unfollow(harbour, courier.id);
      clock.move(29 * DAY);
      expect(await forget()).toBe(0);
      clock.move(DAY);
      expect(await forget()).toBe(121);
      expect(await forget()).toBe(0);
      expect(await titles(valley)).toEqual(['Flood']);
      const items = await db.selectFrom('feed_items').select('feed_id').execute();
      expect(items).toEqual([{ feed_id: tides.id }]);
      expect(await feeds.record(courier.id, polled({ title: 'Late', path: 'late' }))).toEqual({
        added: 0,
        updated: 0,
      });
    });
  });

  describe('polling feeds', () => {
    it('gives those that are due, the longest due first, and to nobody twice', async () => {
      const now = clock.now();
      for (const [index, name] of ['C', 'A', 'B'].entries()) {
        await feeds.follow(harbour, foundFeed(name), now - index * 1000);
      }
      await feeds.follow(harbour, foundFeed('Later'), now + 1);
      const [first, second, third] = await Promise.all([
        feeds.claimDue(now, 2, now + 60_000),
        feeds.claimDue(now, 2, now + 60_000),
        feeds.claimDue(now, 2, now + 60_000),
      ]);
      const names = (claimed: readonly Feed[] = []) => claimed.map((feed) => feed.title);
      // On a server anyone of them may be the first.
      const all = [first, second, third].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
      expect(all.map(names)).toEqual([['B', 'A'], ['C'], []]);
      expect(all[0]?.[0]?.poll.nextAt).toBe(now - 2000);
    });

    it('gives a feed again when its lease is over and nothing was recorded', async () => {
      const now = clock.now();
      const { id } = await follow(harbour, 'Courier');
      await feeds.claimDue(now, 9, now + 60_000);
      expect(await feeds.claimDue(now + 59_999, 9, now + 120_000)).toEqual([]);
      expect(await feeds.claimDue(now + 60_000, 9, now + 120_000)).toHaveLength(1);
      await feeds.record(id, { poll: poll({ nextAt: now + 90_000 }), articles: [] });
      expect(await feeds.claimDue(now + 89_999, 9, now + 120_000)).toEqual([]);
      expect(await feeds.claimDue(now + 90_000, 9, now + 120_000)).toHaveLength(1);
    });

    it('gives a feed that a clock which ran ahead has put off for long, and that only once', async () => {
      const now = clock.now();
      const { id } = await follow(harbour, 'Courier');
      await feeds.claimDue(now + 300 * DAY, 9, now + 300 * DAY + 60_000);
      expect(await feeds.claimDue(now, 9, now + 60_000)).toHaveLength(1);
      expect(await feeds.claimDue(now, 9, now + 60_000)).toEqual([]);
      await feeds.record(id, { poll: poll({ nextAt: now + 2 * DAY }), articles: [] });
      expect(await feeds.claimDue(now, 9, now + 60_000)).toEqual([]);
      await feeds.record(id, { poll: poll({ nextAt: now + 2 * DAY + 1 }), articles: [] });
      const claims = [1, 2].map(() => feeds.claimDue(now, 9, now + 60_000));
      expect((await Promise.all(claims)).flat()).toHaveLength(1);
    });

    it('leaves alone what nobody follows', async () => {
      const { id } = await follow(harbour, 'Courier');
      await feeds.unfollow(harbour, id);
      expect(await feeds.claimDue(clock.now(), 9, clock.now() + 1)).toEqual([]);
      expect(await feeds.counts(clock.now())).toMatchObject({
        followed: 0,
        broken: 0,
        due: 0,
        unread: 0,
        lag: 0,
      });
    });

    it('keeps all of how a poll went', async () => {
      const { id } = await follow(harbour, 'Courier');
      const failed = poll({
        etag: 'W/"ä"',
        lastModified: 'Mon, 23 Nov 2026 07:00:00 GMT',
        bytes: null,
        newItems: 4,
        failures: 3,
        failingSince: 8,
        broken: true,
        nextAt: clock.now() - 500,
      });
      await feeds.record(id, { poll: failed, articles: [] });
      expect((await feeds.followed(harbour))[0]?.poll).toEqual(failed);
      expect(await feeds.counts(clock.now())).toMatchObject({
        followed: 1,
        broken: 1,
        due: 1,
        unread: 0,
        lag: 500,
      });
    });

    it('follows a feed that has moved', async () => {
      const { id } = await follow(harbour, 'Courier');
      const movedTo = 'https://www.courier.example/news/feed';
      const dam = feedItem({ title: 'Dam', path: 'dam' });
      await feeds.record(id, { poll: poll(), movedTo, articles: [dam] });
      expect((await feeds.followed(harbour))[0]).toMatchObject({ id, address: movedTo });
      expect(await titles(harbour)).toEqual(['Dam']);
      await feeds.record(id, { poll: poll(), movedTo, articles: [] });
      expect((await feeds.followed(harbour))[0]).toMatchObject({ id, address: movedTo });
    });

    it('a feed that leads to another site is read there, and never becomes the feed of that site', async () => {
      const evil = await follow(harbour, 'Evil');
      await feeds.record(evil.id, polled({ title: 'Planted before', path: 'before' }));
      const { address } = foundFeed('Courier');
      const dam = feedItem({ title: 'Dam', path: 'dam' });
      await feeds.record(evil.id, { poll: poll(), movedTo: address, articles: [dam] });
      expect((await feeds.followed(harbour))[0]).toMatchObject({ address: evil.address });
      expect(await titles(harbour)).toContain('Dam');
      const courier = await follow(valley, 'Courier');
      expect(courier.id).not.toBe(evil.id);
      expect(await titles(valley)).toEqual([]);
    });

    it('a feed that moves to another’s address brings followers there, and no articles', async () => {
      const evil = await follow(harbour, 'Evil');
      const courier = await follow(valley, 'Courier');
      await feeds.record(courier.id, polled({ title: 'Dam', path: 'dam' }));
      await feeds.record(evil.id, polled({ title: 'Planted before', path: 'before' }));
      const planted = feedItem({ title: 'Planted', path: 'planted' });
      const moving = { poll: poll(), movedTo: courier.address, articles: [planted] };
      expect(await feeds.record(evil.id, moving)).toEqual({ added: 0, updated: 0 });
      expect(await titles(valley)).toEqual(['Dam']);
      expect(await titles(harbour)).toEqual(['Dam']);
      expect((await feeds.followed(harbour)).map((feed) => feed.id)).toEqual([courier.id]);
      clock.move(30 * DAY);
      expect(await forget()).toBe(2);
    });
  });

  it('what keeps to a feed keeps to the one that it moves to', async () => {
    const old = await follow(harbour, 'Old');
    const lone = await follow(harbour, 'Lone');
    const courier = await follow(valley, 'Courier');
    const place = { channelId: '77', name: 'news', kind: 'text' } as const;
    const digests = createDigestStore(db, clock);
    const watches = createWatchStore(db, clock);
    const sources = [lone.id, old.id];
    for (const scope of [harbour, valley]) {
      const common = { scope, place, makerId: '9', nextAt: clock.now() };
      await digests.add({ ...common, plan: { ...digestPlan, sources } });
      const watched = { words: ['dam'], sources, quiet: null, timezone: 'UTC', cap: 6 };
      await watches.add({ ...common, plan: { ...watched, tagId: null } });
    }
    await feeds.record(old.id, { poll: poll(), movedTo: courier.address, articles: [] });
    const kept = async (scope: Scope) =>
      [...(await digests.list(scope)), ...(await watches.list(scope))].map(
        ({ plan }) => plan.sources,
      );
    expect(await kept(harbour)).toEqual([
      [lone.id, courier.id],
      [lone.id, courier.id],
    ]);
    expect(await kept(valley)).toEqual([sources, sources]);
  });

  describe('storing what feeds bring', () => {
    let courier: Feed;
    beforeEach(async () => {
      courier = await follow(harbour, 'Courier');
    });
    const record = (...items: readonly ToldItem[]) => feeds.record(courier.id, polled(...items));
    const compare = async (...items: readonly ToldItem[]) =>
      feeds.compare(courier.id, items.map(feedItem));
    const addresses = async () =>
      (await db.selectFrom('article_addresses').select('url').orderBy('url').execute()).map(
        ({ url }) => url.replace('https://courier.example/', ''),
      );
    const versions = async () =>
      (await db.selectFrom('article_versions').select('fingerprint').execute())
        .map(({ fingerprint }) => fingerprint.split('\n')[0])
        .sort();
    const dam = { title: 'Dam', path: 'dam', guid: 'g1', publishedAt: 10 };

    it('tells new items from changed ones and from those that are as they were', async () => {
      await record(dam, { title: 'Flood', path: 'flood' });
      const told = await compare(
        { title: 'Crane', path: 'crane' },
        { ...dam, title: 'Dam broken' },
        { title: 'Flood', path: 'flood' },
        { ...dam, path: 'elsewhere' },
      );
      expect(told).toEqual(['new', 'changed', 'same', 'changed']);
      expect(await compare()).toEqual([]);
      const tides = await follow(harbour, 'Tides');
      expect(await feeds.compare(tides.id, [feedItem(dam)])).toEqual(['new']);
    });

    it('the same poll again brings nothing new', async () => {
      expect(await record(dam)).toEqual({ added: 1, updated: 0 });
      const before = await articles.latest(harbour, 9);
      expect(await record(dam)).toEqual({ added: 0, updated: 0 });
      expect(await articles.latest(harbour, 9)).toEqual(before);
      expect([await versions(), await addresses()]).toEqual([[], []]);
    });

    it('one article whatever its publisher changes over a week, with its versions', async () => {
      await record(dam);
      const [first] = await articles.latest(harbour, 9);
      clock.move(DAY);
      const renamed = { title: 'Dam broken', path: 'dam', guid: 'g2', publishedAt: 20 };
      expect(await record(renamed)).toEqual({ added: 0, updated: 1 });
      clock.move(5 * DAY);
      const moved = { ...renamed, title: 'Dam repaired', path: 'dam-repaired' };
      expect(await record(moved)).toEqual({ added: 0, updated: 1 });
      expect(await articles.latest(harbour, 9)).toEqual([
        {
          ...first,
          title: 'Dam repaired',
          text: 'Text of Dam repaired.',
          url: 'https://courier.example/dam-repaired',
          publishedAt: 20,
          fingerprint: 'Dam repaired\nText of Dam repaired.',
        },
      ]);
      expect(await versions()).toEqual(['Dam', 'Dam broken']);
      expect(await addresses()).toEqual(['dam']);
      expect(await compare(moved)).toEqual(['same']);
      // It is still known by all that it ever had.
      expect(await record({ title: 'Dam again', path: 'x', guid: 'g1' })).toMatchObject({
        added: 0,
      });
    });

    it('knows an item later by what it did not have at first', async () => {
      await record({ title: 'Dam', path: 'dam' });
      await record({ title: 'Dam', path: 'dam', guid: 'g1' });
      await record({ title: 'Dam two', path: 'dam-two', guid: 'g1' });
      expect(await titles(harbour)).toEqual(['Dam two']);
    });

    it('does not unlearn what an edit leaves out', async () => {
      const { draft: full, ...item } = feedItem(dam);
      const said = { ...full, byline: 'the water desk' };
      await feeds.record(courier.id, { poll: poll(), articles: [{ ...item, draft: said }] });
      const silent = { ...said, byline: null, publishedAt: null, url: null, title: 'Dam broken' };
      await feeds.record(courier.id, { poll: poll(), articles: [{ ...item, draft: silent }] });
      expect((await articles.latest(harbour, 9))[0]).toMatchObject({
        title: 'Dam broken',
        byline: 'the water desk',
        publishedAt: 10,
        url: 'https://courier.example/dam',
      });
    });

    it('the same text under two addresses is one article with both', async () => {
      const twin = { ...dam, path: 'sport/dam', guid: 'g9' };
      expect(await record(dam, twin)).toEqual({ added: 1, updated: 0 });
      expect(await addresses()).toEqual(['sport/dam']);
      expect(await compare(dam, twin)).toEqual(['same', 'same']);
      const third = { ...dam, path: 'news/dam', guid: 'g10' };
      expect(await record(third)).toEqual({ added: 0, updated: 1 });
      expect(await titles(harbour)).toEqual(['Dam']);
    });

    it('the same text from two feeds is two articles, each for its own followers', async () => {
      const tides = await follow(valley, 'Tides');
      await record(dam);
      await feeds.record(tides.id, polled(dam));
      const [mine] = await articles.latest(harbour, 9);
      const [theirs] = await articles.latest(valley, 9);
      expect([mine?.title, theirs?.title]).toEqual(['Dam', 'Dam']);
      expect(mine?.id).not.toBe(theirs?.id);
    });

    it('two articles that were edited into the same one become one', async () => {
      const live = { title: 'Live', text: 'All day.' };
      await record({ ...live, path: 'a', guid: 'a' }, { title: 'B', path: 'b', guid: 'b' });
      await record({ title: 'B two', path: 'b', guid: 'b' });
      expect(await record({ ...live, path: 'b', guid: 'b' })).toEqual({ added: 0, updated: 1 });
      expect(await titles(harbour)).toEqual(['Live']);
      expect(await addresses()).toEqual(['b']);
      expect(await versions()).toEqual(['B', 'B two']);
      await record({ title: 'B three', path: 'b', guid: 'b' });
      expect(await titles(harbour)).toEqual(['B three']);
    });

    it('counts what is left of a poll whose items became one', async () => {
      const one = { title: 'Live', text: 'All day.', path: 'a' };
      const other = { title: 'Other', path: 'b' };
      expect(await record(one, other, { ...one, path: 'b' })).toEqual({ added: 1, updated: 0 });
      expect(await titles(harbour)).toEqual(['Live']);
    });

    it('tells an item that has one more name, whose old ones may go next', async () => {
      await record({ ...dam, guid: 'g1' });
      const named = { ...feedItem(dam), identities: ['url:https://courier.example/dam'] };
      expect(await feeds.compare(courier.id, [named])).toEqual(['same']);
      const renamed = { ...named, identities: [...named.identities, 'guid:g2'] };
      expect(await feeds.compare(courier.id, [renamed])).toEqual(['renamed']);
    });

    it('an item whose identity changes at every poll does not grow without end', async () => {
      for (let time = 0; time < 130; time++) {
        clock.move(1000);
        await record({ title: `Dam ${time}`, path: 'dam', guid: `g${time}` });
      }
      expect(await titles(harbour)).toEqual(['Dam 129']);
      expect(await versions()).toHaveLength(100);
      expect(await db.selectFrom('feed_items').select('identity').execute()).toHaveLength(100);
      expect(await compare({ title: 'Dam 129', path: 'dam', guid: 'g129' })).toEqual(['same']);
    });

    it('stores all that a poll came to or nothing', async () => {
      await record(dam);
      const broken = feedItem({ title: 'Broken', path: 'broken' });
      const failing = {
        poll: poll({ etag: '"2"' }),
        movedTo: 'https://new.example/feed',
        articles: [
          feedItem({ ...dam, title: 'Dam broken' }),
          feedItem({ title: 'Flood', path: 'flood' }),
          { ...broken, draft: { ...broken.draft, text: null as unknown as string } },
        ],
      };
      await expect(feeds.record(courier.id, failing)).rejects.toThrow();
      expect(await titles(harbour)).toEqual(['Dam']);
      expect((await feeds.followed(harbour))[0]).toMatchObject({
        address: courier.address,
        poll: { etag: '"1"' },
      });
      expect(await compare(dam)).toEqual(['same']);
    });

    it('takes hundreds at once, each with more to be known by', async () => {
      const many = Array.from({ length: 700 }, (_, index) => ({
        title: `Item ${index}`,
        path: `${index}`,
        guid: `${index}`,
      }));
      expect(await record(...many)).toEqual({ added: 700, updated: 0 });
      expect(new Set(await compare(...many))).toEqual(new Set(['same']));
    });

    it('gives the whole text of an item, where it has more than a summary', async () => {
      const whole = (path: string) => feeds.wholeText(courier.id, feedItem({ title: '', path }));
      await record({ ...dam, summaryOnly: true }, { title: 'Flood', path: 'flood', text: 'All.' });
      expect([await whole(dam.path), await whole('flood'), await whole('x')]).toEqual([
        null,
        'All.',
        null,
      ]);
      await record({ ...dam, text: 'All of it.' });
      expect(await whole(dam.path)).toBe('All of it.');
    });

    it('has one source, whatever the feed calls itself from one poll to the next', async () => {
      const at = (time: string) => {
        const item = feedItem({ ...dam, text: `As of ${time}.` });
        return { ...item, draft: { ...item.draft, source: `News at ${time}` } };
      };
      for (const time of ['07:00', '07:05', '07:00', '07:10'])
        await feeds.record(courier.id, { poll: poll(), articles: [at(time)] });
      expect(await articles.counts(harbour)).toMatchObject({ articles: 1, sources: 1 });
      expect((await articles.latest(harbour, 9)).map(({ source }) => source)).toEqual([
        'News at 07:10',
      ]);
    });

    it('keeps which articles were first seen with their feed', async () => {
      await record({ ...dam, background: true }, { title: 'Flood', path: 'flood' });
      const rows = await db.selectFrom('articles').select('background').orderBy('id').execute();
      expect(rows).toEqual([{ background: 1 }, { background: 0 }]);
    });
  });

  describe('keeping stories', () => {
    it('gives what arrived, page by page, with all that stories need', async () => {
      await articles.add([draft({ title: 'Before' })], LIBRARY);
      clock.move(DAY);
      const since = clock.now();
      await articles.add([draft({ title: 'One' }), draft({ title: 'Two' })], LIBRARY);
      const { id } = await follow(harbour, 'Courier');
      clock.move(1);
      await feeds.record(id, polled({ title: 'Three', path: 'three', publishedAt: 3 }));
      const [one, two, ...rest] = await articles.arrivals({ since, until: since + 1 }, 2);
      if (one === undefined || two === undefined) throw new Error('nothing arrived');
      expect([one.title, two.title, rest]).toEqual(['One', 'Two', []]);
      expect(await articles.arrivals(two, 9)).toEqual([
        {
          id: two.id + 1,
          title: 'Three',
          text: 'Text of Three.',
          publishedAt: 3,
          storedAt: since + 1,
          source: 'The Courier',
          language: 'en',
          story: null,
        },
      ]);
    });

    it('gives each article once, whoever stores others at the same time', async () => {
      const titles = Array.from({ length: 24 }, (_, number) => `Article ${number}`);
      let last = 0;
      const seen: string[] = [];
      const readOn = async () => {
        const arrived = await articles.arrivals({ id: last }, 99);
        seen.push(...arrived.map(({ title }) => title));
        last = arrived.at(-1)?.id ?? last;
      };
      // Each storing begins by its own clock, and they are committed as they come.
      const storing = titles.map((title, number) => {
        clock.move(number % 2 === 0 ? -DAY : DAY);
        return articles.add([draft({ title })], LIBRARY).then(readOn);
      });
      await Promise.all(storing);
      await readOn();
      expect(new Set(seen)).toEqual(new Set(titles));
    });

    it('misses nothing where the clock was set back', async () => {
      clock.move(730 * DAY);
      await articles.add([draft({ title: 'By a clock that ran ahead' })], LIBRARY);
      const [ahead] = await articles.arrivals({ id: 0 }, 9);
      if (ahead === undefined) throw new Error('nothing arrived');
      clock.move(-730 * DAY);
      const window = { since: clock.now(), until: clock.now() + DAY };
      expect(await articles.arrivals(window, 9)).toEqual([]);
      await articles.add([draft({ title: 'After' })], LIBRARY);
      for (const after of [ahead, window])
        expect(await articles.arrivals(after, 9)).toMatchObject([{ title: 'After' }]);
    });

    it('keeps where articles went, and joins stories that are one', async () => {
      const drafts = ['a', 'b', 'c', 'd'].map((title) => draft({ title }));
      await articles.add(drafts, LIBRARY);
      const ids = (await articles.arrivals({ id: 0 }, 9)).map(({ id }) => id);
      const [a = 0, b = 0, c = 0, d = 0] = ids;
      await articles.assignStories([
        { id: a, story: a, merged: [] },
        { id: b, story: b, merged: [] },
        { id: 999_999, story: b, merged: [] },
        { id: c, story: c, merged: [] },
      ]);
      await articles.assignStories([{ id: d, story: a, merged: [b, c] }]);
      const stories = (await articles.getMany(ids, person)).map((article) => article.story);
      expect(stories).toEqual([a, a, a, a]);
      await articles.assignStories([]);
    });

    it('an edit leaves an article in its story', async () => {
      const { id: feed } = await follow(harbour, 'Courier');
      await feeds.record(feed, polled({ title: 'Dam', path: 'dam' }));
      const [{ id } = { id: 0 }] = await articles.latest(harbour, 1);
      await articles.assignStories([{ id, story: id, merged: [] }]);
      await feeds.record(feed, polled({ title: 'Dam broken', path: 'dam' }));
      expect(await articles.get(id, harbour)).toMatchObject({ title: 'Dam broken', story: id });
    });
  });
}
