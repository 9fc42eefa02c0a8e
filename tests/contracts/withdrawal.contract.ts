import { describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import type { CheckRecord } from '../../src/core/withdrawal.ts';
import { insertDeliveries } from '../../src/store/insert-deliveries.ts';
import { noteTold } from '../../src/store/note-told.ts';
import { createWithdrawalStore, forgetChecks } from '../../src/store/withdrawals.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import { feedItem, foundFeed, polled, type ToldItem } from '../fakes/feed-items.ts';
import type { feedTables } from './feed.contract.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SHOWN = { phrase: 'choice.new' };
const LOOKED: CheckRecord = { nextAt: null, goneSince: null, etag: null, lastModified: null };
const item = (path: string, given: Partial<ToldItem> = {}): ToldItem => ({
  title: `Report ${path}`,
  path,
  guid: path,
  publishedAt: 1,
  ...given,
});

/** What is promised of withdrawn articles on every engine. */
export function withdrawalContract(open: () => Promise<ReturnType<typeof feedTables>>): void {
  /** A followed feed with reports `a` to `e`, of which some were shown by a sent message. */
  async function openShown(...shown: readonly string[]) {
    const { db, feeds, articles, clock } = await open();
    const withdrawals = createWithdrawalStore(db, clock);
    await feeds.follow(harbour, foundFeed('Courier'), clock.now());
    const [feed] = await feeds.followed(harbour);
    if (feed === undefined) throw new Error('the feed is not followed');
    const record = (...items: readonly ToldItem[]) => feeds.record(feed.id, polled(...items));
    for (const path of ['a', 'b', 'c', 'd', 'e']) await record(item(path));
    const stored = await articles.latest(harbour, 9);
    const idOf = (path: string) => stored.find(({ url }) => url?.endsWith(`/${path}`))?.id ?? 0;
    const key = 'digest:1:1:0';
    await insertDeliveries(db, [deliveryDraft({ key, dueAt: clock.now(), channelId: '77' })]);
    await db.updateTable('deliveries').set({ state: 'sent' }).execute();
    const told = shown.map((path) => ({ articleId: idOf(path), deliveryKey: key, reason: SHOWN }));
    await noteTold(db, clock.now(), '77', told);
    const claim = () =>
      withdrawals.claimDue(clock.now(), clock.now() - 24 * HOUR, 9, clock.now() + 15 * MINUTE);
    return { db, feed, articles, clock, withdrawals, record, idOf, claim };
  }

  describe('articles that their papers take back', () => {
    it('are looked at an hour after they were shown, by one that asks, until its lease is over', async () => {
      const { clock, claim, idOf, withdrawals } = await openShown('c');
      expect(await claim()).toEqual([]);
      clock.move(HOUR);
      expect(await claim()).toEqual([
        {
          articleId: idOf('c'),
          title: 'Report c',
          url: 'https://courier.example/c',
          siteUrl: 'https://courier.example/',
          shownAt: clock.now() - HOUR,
          looks: 0,
          goneSince: null,
          withdrawnAt: null,
          etag: null,
          lastModified: null,
        },
      ]);
      expect(await claim()).toEqual([]);
      clock.move(15 * MINUTE);
      expect(await claim()).toHaveLength(1);
      const { articleId, nextAt } = { articleId: idOf('c'), nextAt: clock.now() + HOUR };
      await withdrawals.record(articleId, { ...LOOKED, nextAt, goneSince: 7, etag: '"1"' });
      clock.move(HOUR);
      expect(await claim()).toMatchObject([{ looks: 1, goneSince: 7, etag: '"1"' }]);
      await withdrawals.record(articleId, LOOKED);
      clock.move(20 * HOUR);
      expect(await claim()).toEqual([]);
    });

    it('are claimed once when two ask in the same moment', async () => {
      const { clock, claim } = await openShown('a', 'c');
      clock.move(HOUR);
      const [one, other] = await Promise.all([claim(), claim()]);
      expect([...one, ...other]).toHaveLength(2);
    });

    it('are not looked at before their message is sent, nor a day later', async () => {
      const { db, clock, claim } = await openShown('c');
      await db.updateTable('deliveries').set({ state: 'waiting' }).execute();
      clock.move(HOUR);
      expect(await claim()).toEqual([]);
      await db.updateTable('deliveries').set({ state: 'sent' }).execute();
      clock.move(24 * HOUR);
      expect(await claim()).toEqual([]);
      expect(await forgetChecks(db, clock.now())).toBe(0);
      clock.move(5 * 24 * HOUR);
      expect(await forgetChecks(db, clock.now())).toBe(1);
    });

    it('are left out of what is news while they are marked, and kept with their mark', async () => {
      const { articles, clock, withdrawals, idOf } = await openShown('c');
      const news = async () => {
        const window = { since: 0, until: clock.now() };
        const published = await articles.published(window, harbour, 9);
        const arrived = await articles.arrived(
          { ...window, after: 0, upTo: Number.MAX_SAFE_INTEGER, first: false },
          harbour,
          9,
        );
        const both = [published, arrived].map((all) => all.some(({ id }) => id === idOf('c')));
        expect(both[0]).toBe(both[1]);
        return both[0];
      };
      await articles.assignStories([{ id: idOf('c'), story: 7, merged: [] }]);
      const story = () => articles.ofStories([7], harbour, Number.MAX_SAFE_INTEGER, 9);
      expect([await news(), (await story()).length]).toEqual([true, 1]);
      await withdrawals.record(idOf('c'), { ...LOOKED, turned: 'withdrawn' });
      expect([await news(), (await story()).length]).toEqual([false, 0]);
      const at = clock.now();
      expect(await articles.get(idOf('c'), harbour)).toMatchObject({ withdrawnAt: at });
      clock.move(HOUR);
      await withdrawals.record(idOf('c'), { ...LOOKED, turned: 'withdrawn' });
      expect(await articles.get(idOf('c'), harbour)).toMatchObject({ withdrawnAt: at });
      await withdrawals.record(idOf('c'), { ...LOOKED, turned: 'back' });
      expect(await articles.get(idOf('c'), harbour)).toMatchObject({ withdrawnAt: null });
      expect([await news(), (await story()).length]).toEqual([true, 1]);
      await withdrawals.record(idOf('c'), { ...LOOKED, turned: 'withdrawn' });
      expect(await articles.get(idOf('c'), harbour)).toMatchObject({ withdrawnAt: clock.now() });
    });

    it('are marked by a title that says so, and lifted by another edit', async () => {
      const { articles, record, idOf } = await openShown();
      const mark = async () => (await articles.get(idOf('c'), harbour))?.withdrawnAt ?? null;
      await record(item('c', { title: 'Withdrawn: Report c' }));
      expect(await mark()).not.toBeNull();
      await record(item('c', { title: 'Withdrawn: Report c', text: 'We were wrong.' }));
      expect(await mark()).not.toBeNull();
      await record(item('c', { text: 'We were right.' }));
      expect(await mark()).toBeNull();
      await record(item('f', { title: 'Retraction: how papers say sorry' }));
      await record(item('f', { title: 'Retraction: how papers say sorry', text: 'More.' }));
      const [newest] = await articles.latest(harbour, 1);
      expect(newest).toMatchObject({ withdrawnAt: null, text: 'More.' });
    });

    it('are looked at beside those that came before and after them and stand', async () => {
      const { withdrawals, idOf } = await openShown();
      await withdrawals.record(idOf('b'), { ...LOOKED, turned: 'withdrawn' });
      const beside = await withdrawals.neighbours(idOf('c'), 1);
      expect(beside).toEqual(['https://courier.example/a', 'https://courier.example/d']);
      expect(await withdrawals.neighbours(0, 1)).toEqual([]);
    });

    it('are looked at sooner, once, where their feed leaves them out between others', async () => {
      const { feed, clock, claim, withdrawals, idOf } = await openShown('a', 'c', 'e');
      const without = (...gone: readonly string[]) =>
        withdrawals.bringForward(
          feed.id,
          ['a', 'b', 'c', 'd', 'e']
            .filter((path) => !gone.includes(path))
            .map((path) => feedItem(item(path))),
        );
      await without('a', 'e');
      expect(await claim()).toEqual([]);
      await without('c');
      expect(await claim()).toMatchObject([{ articleId: idOf('c') }]);
      await withdrawals.record(idOf('c'), { ...LOOKED, nextAt: clock.now() + HOUR });
      await without('c');
      expect(await claim()).toEqual([]);
    });
  });
}
