import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import type { ArticleStore } from '../../src/core/store.ts';
import type { WatchFindings, WatchPlan, WatchStore } from '../../src/core/watch.ts';
import type { Schema } from '../../src/store/schema.ts';
import { createWatchStore } from '../../src/store/watches.ts';
import { draft } from '../fakes/article-drafts.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import type { MovedClock } from '../fakes/moved-clock.ts';
import type { digestTables } from './digest.contract.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const elsewhere: Scope = { kind: 'server', id: '2' };
const plan: WatchPlan = {
  words: ['ferry'],
  sources: [],
  quiet: null,
  timezone: 'UTC',
  cap: 6,
  tagId: null,
};
const NOTHING: WatchFindings = { deliveries: [], told: [], held: [], released: [] };

/** What watches are promised on every engine. */
export function watchContract(open: () => Promise<ReturnType<typeof digestTables>>): void {
  let db = {} as Kysely<Schema>;
  let articles = {} as ArticleStore;
  let clock = {} as MovedClock;
  let watches = {} as WatchStore;
  beforeEach(async () => {
    ({ db, articles, clock } = await open());
    watches = createWatchStore(db, clock);
  });
  const add = () =>
    watches.add({
      scope: harbour,
      place: { channelId: '77', name: 'news', kind: 'text' },
      plan,
      makerId: '9',
    });
  const arrive = async (title: string) => {
    await articles.add([draft({ title })], LIBRARY);
    const [article] = await articles.latest(harbour, 1);
    if (article === undefined) throw new Error('nothing was stored');
    return article.id;
  };

  describe('watches', () => {
    it('are of their scope alone, and look at what arrives after them', async () => {
      await arrive('Before');
      const watch = await add();
      expect(await watches.list(harbour)).toEqual([watch]);
      expect(await watches.list(elsewhere)).toEqual([]);
      expect(await watches.behind(0, 9)).toEqual([]);
      await arrive('After');
      expect(await watches.behind(0, 9)).toEqual([watch]);
      expect(await watches.behind(watch.id, 9)).toEqual([]);
      expect(await watches.remove(elsewhere, watch.id)).toBe(false);
      expect(await watches.remove(harbour, watch.id)).toBe(true);
      expect(await watches.behind(0, 9)).toEqual([]);
    });

    it('note what one look found, once, whoever else has looked', async () => {
      const watch = await add();
      const articleId = await arrive('Ferry');
      const upTo = await watches.newest();
      const delivery = deliveryDraft({
        key: `watch:${watch.id}:${articleId}`,
        dueAt: clock.now(),
        channelId: '77',
        priority: 2,
        subject: `watch:${watch.id}`,
      });
      const told = [{ articleId, deliveryKey: delivery.key, reason: null }];
      const found = { ...NOTHING, deliveries: [delivery], told };
      expect(await watches.finish(watch, upTo, found)).toBe(true);
      expect(await watches.finish(watch, upTo, found)).toBe(false);
      expect(await watches.behind(0, 9)).toEqual([]);
      expect(await watches.postsSince('77', clock.now() - 1)).toBe(1);
      expect(await watches.postsSince('78', clock.now() - 1)).toBe(0);
      expect(await watches.postsSince('77', clock.now())).toBe(0);
    });

    it('keep what is held until it is released', async () => {
      const watch = await add();
      const articleId = await arrive('Ferry');
      const held = [{ articleId, heldAt: clock.now(), topic: 'ferry' }];
      await watches.finish(watch, await watches.newest(), { ...NOTHING, held });
      const [behind] = await watches.behind(0, 9);
      expect(await watches.held(watch.id)).toEqual(held);
      if (behind === undefined) throw new Error('what is held was forgotten');
      await watches.finish(behind, behind.seenArrival, { ...NOTHING, released: [articleId] });
      expect(await watches.held(watch.id)).toEqual([]);
      expect(await watches.behind(0, 9)).toEqual([]);
    });

    it('are stopped once, with their notices, and look no more', async () => {
      const watch = await add();
      await arrive('Ferry');
      const notice = deliveryDraft({ key: 'notice:watch', dueAt: clock.now() });
      await watches.stopFor(watch.id, 'No permission.', () => [notice]);
      await watches.stopFor(watch.id, 'Another.', () => [deliveryDraft({ key: 'x', dueAt: 1 })]);
      expect(await watches.behind(0, 9)).toEqual([]);
      const [stopped] = await watches.list(harbour);
      expect(stopped?.stopped).toEqual({ since: clock.now(), trouble: 'No permission.' });
      const keys = await db.selectFrom('deliveries').select('key').execute();
      expect(keys).toEqual([{ key: 'notice:watch' }]);
    });
  });
}
