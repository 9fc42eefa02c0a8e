import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, DeliveryDraft, DeliveryOutcome, Outbox } from '../../src/core/outbox.ts';
import { forgetDeliveries } from '../../src/store/forget-deliveries.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import type { Schema } from '../../src/store/schema.ts';
import { inWords } from '../../src/words/speak.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import type { MovedClock } from '../fakes/moved-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const GONE = { phrase: 'discord.channel-gone' } as const;

/** What the outbox promises on every engine. `open` gives empty tables each time. */
export function outboxContract(
  open: () => Promise<{ db: Kysely<Schema>; clock: MovedClock }>,
): void {
  let db: Kysely<Schema>;
  let clock: MovedClock;
  let outbox: Outbox;
  beforeEach(async () => {
    ({ db, clock } = await open());
    outbox = createOutbox(db, clock);
  });

  const draft = (key: string, more: Partial<DeliveryDraft> = {}) =>
    deliveryDraft({ key, dueAt: clock.now(), ...more });
  const claim = (limit = 100) => outbox.claim(clock.now(), limit, clock.now() + MINUTE);
  const keys = (deliveries: readonly Delivery[]) => deliveries.map(({ key }) => key);
  const end = (delivery: Delivery | undefined, outcome: DeliveryOutcome) =>
    outbox.settle(delivery === undefined ? [] : [{ ...delivery, outcome }]);
  const sent = (messageId = '77', channelId = '10') =>
    ({ kind: 'sent', message: { channelId, messageId } }) as const;
  const again = (posted: 'no' | 'unknown', wait = 0) =>
    ({ kind: 'again', at: clock.now() + wait, reason: 'busy', posted }) as const;
  const stateOf = async (key: string) =>
    (await outbox.byMark(draft(key).mark))?.state ?? 'not there';

  const reasonOf = async (key: string) =>
    inWords((await outbox.byMark(draft(key).mark))?.reason ?? '', 'en');

  describe('the outbox', () => {
    it('has a key once, however often it is drafted', async () => {
      await outbox.add([draft('a'), draft('a')]);
      await outbox.add([draft('a', { channelId: '20', subject: 'other' })]);
      const [first, ...others] = await claim();
      expect(others).toEqual([]);
      await end(first, sent());
      await outbox.add([draft('a')]);
      expect(await claim()).toEqual([]);
      expect(await outbox.byMark(draft('a').mark)).toEqual({
        key: 'a',
        kind: 'post',
        mark: draft('a').mark,
        scope: 'server:1',
        subject: 'digest:1',
        state: 'sent',
        dueAt: clock.now(),
        sentAt: clock.now(),
        message: { channelId: '10', messageId: '77' },
        reason: null,
      });
    });

    it('gives back what was drafted', async () => {
      const whole = draft('a', { channelId: null, toPerson: '5', after: 'gone' });
      await outbox.add([draft('gone', { channelId: '9' })]);
      await end((await claim())[0], sent('1', '9'));
      await outbox.add([whole]);
      const [claimed] = await claim();
      expect(claimed).toMatchObject(whole);
      expect(claimed).toMatchObject({
        attempts: 0,
        uncertainSince: null,
        earlier: { channelId: '9', messageId: '1' },
      });
    });

    it('gives the most urgent first, then the oldest due, and nothing before its time', async () => {
      const at = clock.now();
      await outbox.add([
        draft('late digest', { channelId: '1', dueAt: at }),
        draft('early digest', { channelId: '2', dueAt: at - MINUTE }),
        draft('tomorrow', { channelId: '3', dueAt: at + DAY }),
        draft('answer', { channelId: '4', dueAt: at, priority: 0 }),
      ]);
      expect(keys(await claim(2))).toEqual(['answer', 'early digest']);
      expect(keys(await claim(2))).toEqual(['late digest']);
      expect(await outbox.counts(at + MINUTE)).toEqual({
        waiting: 4,
        lag: 2 * MINUTE,
        uncertain: 0,
      });
    });

    it('has one under way in a channel, and a full channel keeps nobody else waiting', async () => {
      const many = Array.from({ length: 50 }, (_, index) => draft(`same ${index}`));
      await outbox.add([...many, draft('elsewhere', { channelId: '20' })]);
      const [first, second, ...others] = await claim(2);
      expect(keys([first, second].flatMap((one) => one ?? []))).toEqual(['same 0', 'elsewhere']);
      expect(others).toEqual([]);
      expect(await claim()).toEqual([]);
      await end(first, sent());
      expect(keys(await claim())).toEqual(['same 1']);
    });

    it('has one under way to a person', async () => {
      await outbox.add([
        draft('one', { channelId: null, toPerson: '5' }),
        draft('two', { channelId: null, toPerson: '5' }),
      ]);
      expect(keys(await claim())).toEqual(['one']);
    });

    it('keeps parts in their order', async () => {
      await outbox.add([
        draft('part 2', { after: 'part 1', channelId: '11' }),
        draft('part 1', { after: 'part 0', channelId: '12' }),
        draft('part 0', { channelId: '13' }),
      ]);
      for (const key of ['part 0', 'part 1', 'part 2']) {
        const claimed = await claim();
        expect(keys(claimed)).toEqual([key]);
        await end(claimed[0], again('no', MINUTE));
        expect(await claim()).toEqual([]);
        clock.move(MINUTE);
        await end((await claim())[0], sent());
      }
    });

    it('drops what comes after a part that was not sent, but goes on after one that perhaps was', async () => {
      for (const [kind, state] of [
        ['refused', 'dropped'],
        ['dropped', 'dropped'],
        ['uncertain', 'sending'],
      ] as const) {
        await outbox.add([
          draft(`${kind} 0`, { channelId: kind, subject: kind }),
          draft(`${kind} 1`, { channelId: kind, subject: `${kind} too`, after: `${kind} 0` }),
        ]);
        const [part] = await claim();
        await end(part, { kind, reason: 'so' });
        await claim();
        expect([kind, await stateOf(`${kind} 1`)]).toEqual([kind, state]);
        const reason = state === 'dropped' ? 'What it comes after was not posted.' : '';
        expect(await reasonOf(`${kind} 1`)).toBe(reason);
      }
    });

    it('drops what comes after something that is not there', async () => {
      await outbox.add([draft('a', { after: 'never drafted' })]);
      expect(await claim()).toEqual([]);
      expect(await stateOf('a')).toBe('dropped');
    });

    it('drops the rest of a subject whose post was refused, and no other', async () => {
      const tomorrow = clock.now() + DAY;
      await outbox.add([
        draft('now'),
        draft('tomorrow', { dueAt: tomorrow }),
        draft('another', { dueAt: tomorrow, subject: 'digest:2' }),
      ]);
      await end((await claim())[0], { kind: 'refused', reason: GONE });
      const [other, own] = [
        await outbox.ofSubject('digest:2', 9),
        await outbox.ofSubject('digest:1', 9),
      ];
      expect(other.map(({ state }) => state)).toEqual(['waiting']);
      expect(own.map(({ key, state, reason }) => [key, state, reason])).toEqual([
        ['tomorrow', 'dropped', GONE],
        ['now', 'refused', GONE],
      ]);
    });

    it('goes on with the subject where only a thread was refused', async () => {
      await outbox.add([
        draft('now'),
        draft('thread', { after: 'now', action: { kind: 'open thread', name: 'Talk' } }),
        draft('tomorrow', { dueAt: clock.now() + DAY }),
      ]);
      await end((await claim())[0], sent());
      await end((await claim())[0], { kind: 'refused', reason: 'so' });
      expect(await stateOf('tomorrow')).toBe('waiting');
    });

    it('goes on with the subject where only what goes to an earlier message was refused', async () => {
      await outbox.add([
        draft('now'),
        draft('below', { after: 'now', channelId: null }),
        draft('tomorrow', { dueAt: clock.now() + DAY }),
      ]);
      await end((await claim())[0], sent());
      await end((await claim())[0], { kind: 'refused', reason: 'so' });
      expect([await stateOf('below'), await stateOf('tomorrow')]).toEqual(['refused', 'waiting']);
    });

    it('drops what is past its deadline', async () => {
      await outbox.add([draft('a'), draft('b', { after: 'a' })]);
      clock.move(HOUR);
      expect(await claim()).toEqual([]);
      expect([await stateOf('a'), await stateOf('b')]).toEqual(['dropped', 'dropped']);
      expect(await reasonOf('a')).toBe('It could not be posted in time.');
      expect((await outbox.counts(clock.now())).waiting).toBe(0);
    });

    it('gives out again what a process left behind, and says since when its end is not known', async () => {
      await outbox.add([draft('a')]);
      const began = clock.now();
      await claim();
      clock.move(MINUTE - 1);
      expect(await claim()).toEqual([]);
      clock.move(1);
      const [taken] = await claim();
      expect(taken).toMatchObject({ attempts: 1, uncertainSince: began });
      clock.move(2 * HOUR);
      // Even past its deadline: it may be there.
      expect((await claim())[0]).toMatchObject({ attempts: 2, uncertainSince: began });
    });

    it('gives out again what a process left behind whose clock ran two years ahead', async () => {
      const now = clock.now();
      clock.move(730 * DAY);
      await outbox.add([draft('a')]);
      expect(await claim()).toHaveLength(1);
      clock.move(now - clock.now());
      const [again] = await claim();
      expect(again?.key).toBe('a');
      expect(again?.uncertainSince).toBeLessThan(now - HOUR);
    });

    it('tells an attempt that came to nothing from one whose end is not known', async () => {
      await outbox.add([draft('a')]);
      await end((await claim())[0], again('no'));
      const began = clock.now();
      const [second] = await claim();
      expect(second?.uncertainSince).toBe(null);
      await end(second, again('unknown', MINUTE));
      clock.move(MINUTE);
      const [third] = await claim();
      expect(third?.uncertainSince).toBe(began);
      await end(third, again('no'));
      expect((await claim())[0]?.uncertainSince).toBe(began);
    });

    it('listens to whoever has the lease, and to a message that is there', async () => {
      await outbox.add([draft('a')]);
      const [slow] = await claim();
      clock.move(MINUTE);
      const [quick] = await claim();
      await end(slow, { kind: 'refused', reason: 'late' });
      expect(await stateOf('a')).toBe('sending');
      await end(slow, sent('1'));
      await end(quick, sent('2'));
      expect((await outbox.byMark(draft('a').mark))?.message?.messageId).toBe('1');
    });

    it('forgets what ended ninety days ago, and nothing that waits', async () => {
      await outbox.add([
        draft('done'),
        draft('waits', { dueAt: clock.now(), deadline: clock.now() + 1000 * DAY, channelId: '2' }),
      ]);
      const [done] = await claim();
      await end(done, sent());
      clock.move(90 * DAY - 1);
      expect(await forgetDeliveries(db, clock.now())).toBe(0);
      clock.move(1);
      expect(await forgetDeliveries(db, clock.now())).toBe(1);
      expect([await stateOf('done'), await stateOf('waits')]).toEqual(['not there', 'sending']);
    });
  });
}
