import { describe, expect, it } from 'vitest';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import type { ArticleIndex } from '../../src/store/article-index.ts';
import { createDepartures, forgetDeparted } from '../../src/store/departures.ts';
import { insertDeliveries } from '../../src/store/insert-deliveries.ts';
import { draft } from '../fakes/article-drafts.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import type { digestTables } from './digest.contract.ts';

const harbour: Scope = { kind: 'server', id: '1' };
const person: Scope = { kind: 'person', id: '1' };
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What is promised to servers that remove the bot, on every engine. */
export function departureContract(
  open: () => Promise<ReturnType<typeof digestTables>>,
  index: ArticleIndex,
): void {
  async function openWithDigests() {
    const tables = await open();
    const { db, clock, digests, articles } = tables;
    for (const scope of [harbour, person]) {
      await digests.add({
        scope,
        place: { channelId: '77', name: 'news', kind: 'text' },
        plan: digestPlan,
        makerId: '9',
        nextAt: clock.now(),
      });
      await articles.add([draft({ title: `Of a ${scope.kind}` })], `${scope.kind}:1`);
    }
    await insertDeliveries(db, [deliveryDraft({ key: 'waits', dueAt: clock.now() })]);
    const due = async () => {
      const { active } = await digests.counts(clock.now());
      return active;
    };
    return { ...tables, due, departures: createDepartures(db, index, clock) };
  }

  describe('departures', () => {
    it('let nothing be due, and drop what waits, until the bot is back', async () => {
      const { db, clock, digests, departures, due } = await openWithDigests();
      await departures.leave('1');
      await departures.leave('1');
      expect(await due()).toBe(1);
      const times = () => ({ dueAt: clock.now(), nextAt: clock.now() + DAY });
      const runs = await digests.claimDue(clock.now(), 9, clock.now() + HOUR, times);
      expect(runs.map(({ digest }) => digest.scope)).toEqual([person]);
      const delivery = await db.selectFrom('deliveries').select('state').executeTakeFirst();
      expect(delivery).toEqual({ state: 'dropped' });
      await departures.comeBack('1');
      expect(await due()).toBe(2);
    });

    it('are noticed where the bot was away when it was removed', async () => {
      const { departures, due } = await openWithDigests();
      expect(await departures.leaveAllBut(['1', '5'])).toBe(0);
      expect(await departures.leaveAllBut(['5'])).toBe(1);
      expect(await departures.leaveAllBut(['5'])).toBe(0);
      expect(await due()).toBe(1);
    });

    it('end with everything forgotten after thirty days, of that server alone', async () => {
      const { db, clock, articles, digests, departures } = await openWithDigests();
      await articles.add([draft({ title: 'Everybody’s' })], LIBRARY);
      await departures.leave('1');
      clock.move(30 * DAY - 1);
      expect(await forgetDeparted(db, index, clock.now())).toBe(0);
      clock.move(1);
      expect(await forgetDeparted(db, index, clock.now())).toBe(1);
      expect(await digests.list(harbour)).toEqual([]);
      expect((await articles.latest(harbour, 9)).map(({ title }) => title)).toEqual([
        'Everybody’s',
      ]);
      expect(await digests.list(person)).toHaveLength(1);
      expect(await articles.latest(person, 9)).toHaveLength(2);
      expect(await forgetDeparted(db, index, clock.now())).toBe(0);
    });
  });
}
