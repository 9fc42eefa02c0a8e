import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { deliveryMark } from '../../src/briefing/delivery-mark.ts';
import type { Digest, DigestRun, DigestStore, DueTimes } from '../../src/core/digest.ts';
import type { DeliveryDraft, DeliveryState } from '../../src/core/outbox.ts';
import type { Words } from '../../src/core/reply.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import type { ArticleStore } from '../../src/core/store.ts';
import type { ArticleIndex } from '../../src/store/article-index.ts';
import { createArticleStore } from '../../src/store/articles.ts';
import { createDigestStore } from '../../src/store/digests.ts';
import { forgetDeliveries } from '../../src/store/forget-deliveries.ts';
import type { Schema } from '../../src/store/schema.ts';
import { readWords } from '../../src/store/words-column.ts';
import { inWords } from '../../src/words/speak.ts';
import { draft } from '../fakes/article-drafts.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import type { MovedClock } from '../fakes/moved-clock.ts';

const harbour: Scope = { kind: 'server', id: '1' };
/** A person whose id is a server's. */
const person: Scope = { kind: 'person', id: '1' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface DigestTables {
  readonly db: Kysely<Schema>;
  readonly articles: ArticleStore;
  readonly digests: DigestStore;
  readonly clock: MovedClock;
}

/** The parts under contract, over tables that are empty. */
export function digestTables(
  db: Kysely<Schema>,
  clock: MovedClock,
  index: ArticleIndex,
): DigestTables {
  return {
    db,
    clock,
    articles: createArticleStore(db, clock, index),
    digests: createDigestStore(db, clock),
  };
}

/** What digests and their runs are promised on every engine. */
export function digestContract(open: () => Promise<DigestTables>): void {
  let { db, articles, digests, clock } = {} as DigestTables;
  let titles = 0;
  beforeEach(async () => {
    ({ db, articles, digests, clock } = await open());
  });

  const add = (given: Partial<Digest> = {}) =>
    digests.add({
      scope: harbour,
      place: { channelId: '77', name: 'news', kind: 'text' },
      plan: digestPlan,
      makerId: '9',
      nextAt: clock.now() + HOUR,
      ...given,
    });
  /** Stores an article and gives its title. */
  const arrive = async (hoursOld = 0): Promise<string> => {
    const title = `Story ${++titles}`;
    await articles.add([draft({ title, publishedAt: clock.now() - hoursOld * HOUR })], LIBRARY);
    return title;
  };
  /** Due on each whole day after the time it was to be. */
  const daily = ({ nextAt }: Digest): DueTimes => {
    let next = nextAt;
    while (next <= clock.now()) next += DAY;
    return { dueAt: next - DAY, nextAt: next };
  };
  const claim = (times = daily, lease = 5 * MINUTE) =>
    digests.claimDue(clock.now(), 9, clock.now() + lease, times);
  const claimOne = async (): Promise<DigestRun> => {
    const [run, ...more] = await claim();
    if (run === undefined || more.length > 0) throw new Error('not one run was claimed');
    return run;
  };
  const toldBy = async ({ window, digest }: DigestRun) =>
    (await articles.arrived(window, digest.scope, 99)).map(({ title }) => title).sort();
  const delivery = (run: DigestRun, step = 0): DeliveryDraft => ({
    key: `digest:${run.digest.id}:${run.dueAt}:${step}`,
    mark: deliveryMark(`digest:${run.digest.id}:${run.dueAt}:${step}`),
    scope: 'server:1',
    channelId: run.digest.place.channelId,
    action: { kind: 'post', reply: { blocks: [] } },
    priority: 3,
    dueAt: run.dueAt,
    deadline: run.dueAt + 6 * HOUR,
    subject: `digest:${run.digest.id}`,
  });
  const states = async () =>
    (await db.selectFrom('deliveries').select('state').execute()).map(({ state }) => state);
  const reasons = async () => {
    const rows = await db.selectFrom('deliveries').select('reason').execute();
    return rows.flatMap(({ reason }) => inWords(readWords(reason) ?? '', 'en') || []);
  };
  const setStates = (state: DeliveryState) => db.updateTable('deliveries').set({ state }).execute();

  describe('keeping digests', () => {
    it('gives back what was added, within its scope alone', async () => {
      const added = await add();
      expect(added).toMatchObject({ plan: digestPlan, makerId: '9', paused: null, last: null });
      expect(await digests.get(harbour, added.id)).toEqual(added);
      expect(await digests.get(person, added.id)).toBeNull();
      expect(await digests.get(harbour, 1.5)).toBeNull();
      expect(await digests.list(person)).toEqual([]);
      expect(await digests.change(person, added.id, { nextAt: 1 })).toBeNull();
      expect(await digests.remove(person, added.id)).toBe(false);
      expect(await digests.list(harbour)).toEqual([added]);
    });

    it('lists by the next time, and changes what is given only', async () => {
      const late = await add({ nextAt: 90 });
      const early = await add({ nextAt: 30 });
      expect((await digests.list(harbour)).map(({ id }) => id)).toEqual([early.id, late.id]);
      const changed = await digests.change(harbour, late.id, {
        nextAt: 10,
        plan: { ...digestPlan, stories: 8 },
      });
      expect(changed).toEqual({ ...late, nextAt: 10, plan: { ...digestPlan, stories: 8 } });
      expect((await digests.list(harbour))[0]).toEqual(changed);
    });

    it('counts those that run and those that do not, and how late the latest is', async () => {
      await add({ nextAt: clock.now() - MINUTE });
      const paused = await add({ nextAt: clock.now() - HOUR });
      await digests.change(harbour, paused.id, { paused: { since: 1, trouble: null } });
      expect(await digests.counts(clock.now())).toEqual({ active: 1, paused: 1, lag: MINUTE });
    });
  });

  describe('claiming runs', () => {
    it('gives each due time once, for ever', async () => {
      const { id, nextAt } = await add();
      expect(await claim()).toEqual([]);
      clock.move(HOUR + 3000);
      const run = await claimOne();
      expect(run).toMatchObject({ dueAt: nextAt, claimedAt: clock.now(), digest: { id } });
      expect(run.digest.nextAt).toBe(nextAt + DAY);
      await digests.finish(run, [delivery(run)], []);
      // A clock that runs back, or a plan that is edited back and forth.
      await digests.change(harbour, id, { nextAt });
      expect(await claim()).toEqual([]);
      expect(await states()).toEqual(['waiting']);
    });

    it('takes the longest due first, no more than asked, each for one process', async () => {
      const all = [await add({ nextAt: 3 }), await add({ nextAt: 1 }), await add({ nextAt: 2 })];
      const both = await Promise.all([
        digests.claimDue(clock.now(), 2, clock.now() + HOUR, daily),
        digests.claimDue(clock.now(), 2, clock.now() + HOUR, daily),
      ]);
      // Whichever of the two comes first.
      const claimed = both
        .map((runs) => runs.map(({ digest }) => digest.id))
        .sort((one, other) => other.length - one.length);
      expect(claimed).toEqual([[all[1]?.id, all[2]?.id], [all[0]?.id]]);
    });

    it('brings back a run whose process died, with the window it had, and no other meanwhile', async () => {
      const { nextAt } = await add();
      clock.move(HOUR);
      const told = await arrive(1);
      const run = await claimOne();
      await arrive();
      clock.move(4 * MINUTE);
      expect(await claim()).toEqual([]);
      clock.move(2 * MINUTE);
      const again = await claimOne();
      expect(again).toMatchObject({ dueAt: nextAt, window: run.window, claimedAt: run.claimedAt });
      expect(await toldBy(again)).toEqual([told]);
      clock.move(DAY);
      expect((await claimOne()).dueAt).toBe(nextAt);
    });

    it('brings back a run whose process died while its clock ran two years ahead', async () => {
      const { id } = await add();
      const now = clock.now();
      clock.move(730 * DAY);
      const { dueAt } = await claimOne();
      clock.move(now - clock.now());
      expect(await claimOne()).toMatchObject({ digest: { id }, dueAt });
    });

    it('passes over what is too late, and over a paused digest', async () => {
      const { id, nextAt } = await add();
      clock.move(9 * HOUR);
      const tooLate = () => ({ dueAt: null, nextAt: nextAt + DAY });
      expect(await claim(tooLate)).toEqual([]);
      expect((await digests.get(harbour, id))?.nextAt).toBe(nextAt + DAY);
      await digests.change(harbour, id, { paused: { since: clock.now(), trouble: null } });
      clock.move(2 * DAY);
      expect(await claim()).toEqual([]);
    });

    it('sets right what a clock that ran ahead has put off for long', async () => {
      const { id } = await add({ nextAt: clock.now() + 400 * DAY });
      expect(await claim(() => ({ dueAt: null, nextAt: clock.now() + HOUR }))).toEqual([]);
      expect((await digests.get(harbour, id))?.nextAt).toBe(clock.now() + HOUR);
    });

    it('can be now, due or not, but not while one is under way or was a moment ago', async () => {
      const digest = await add();
      const run = await digests.claimNow(digest, clock.now(), clock.now() + MINUTE);
      expect(run?.dueAt).toBe(clock.now());
      expect(await digests.claimNow(digest, clock.now() + 1, clock.now() + MINUTE)).toBeNull();
      if (run) await digests.finish(run, [], []);
      clock.move(MINUTE - 1);
      expect(await digests.claimNow(digest, clock.now(), clock.now() + MINUTE)).toBeNull();
      clock.move(1);
      const again = await digests.claimNow(digest, clock.now(), clock.now() + MINUTE);
      expect(again?.window.since).toBe(run?.claimedAt);
      if (again) await digests.finish(again, [], []);
      clock.move(HOUR);
      expect((await claimOne()).window).toMatchObject({ first: false, since: again?.claimedAt });
    });
  });

  describe('windows', () => {
    it('begin with what was published in the last day, and then have each article once, by arrival', async () => {
      await arrive(30);
      const fresh = await arrive(3);
      await add();
      clock.move(HOUR);
      const first = await claimOne();
      expect(first.window).toMatchObject({
        first: true,
        since: clock.now() - DAY,
        until: clock.now(),
      });
      expect(await toldBy(first)).toEqual([fresh]);
      expect((await digests.windowNow(first.digest, clock.now())).after).toBe(first.window.upTo);
      await digests.finish(first, [], []);
      clock.move(10 * MINUTE);
      // Published before that run, and fetched after it.
      const fetchedLate = await arrive(1);
      clock.move(DAY);
      const second = await claimOne();
      expect(second.window).toMatchObject({
        first: false,
        since: first.window.until,
        after: first.window.upTo,
      });
      expect(await toldBy(second)).toEqual([fetchedLate]);
      await digests.finish(second, [], []);
      clock.move(DAY);
      expect(await toldBy(await claimOne())).toEqual([]);
    });

    it.each(['refused', 'dropped'] as const)(
      'reach back over a run whose messages were all %s',
      async (state) => {
        await add();
        clock.move(HOUR);
        const first = await claimOne();
        await digests.finish(first, [], []);
        const lost = await arrive();
        clock.move(DAY);
        const second = await claimOne();
        await digests.finish(second, [delivery(second)], []);
        await setStates(state);
        const late = await arrive();
        clock.move(DAY);
        expect(await toldBy(await claimOne())).toEqual([lost, late].sort());
      },
    );

    it('reach back over a run that was given up', async () => {
      const { id } = await add();
      clock.move(HOUR);
      await digests.finish(await claimOne(), [], []);
      const lost = await arrive();
      clock.move(DAY);
      const run = await claimOne();
      await digests.giveUp(run, { phrase: 'delivery.not-made' });
      await digests.finish(run, [delivery(run)], []);
      expect(await states()).toEqual([]);
      expect((await digests.get(harbour, id))?.last).toEqual({
        dueAt: run.dueAt,
        finishedAt: clock.now(),
        failure: { phrase: 'delivery.not-made' },
      });
      clock.move(DAY);
      expect(await toldBy(await claimOne())).toEqual([lost]);
    });

    it('reach back a week at most after a pause', async () => {
      const { id } = await add();
      clock.move(HOUR);
      await digests.finish(await claimOne(), [], []);
      await digests.change(harbour, id, { paused: { since: clock.now(), trouble: null } });
      await arrive();
      clock.move(5 * DAY);
      const recent = await arrive();
      clock.move(5 * DAY);
      const goesOn = { paused: null, nextAt: clock.now() + HOUR };
      expect(await digests.change(harbour, id, goesOn)).toMatchObject(goesOn);
      clock.move(HOUR);
      const run = await claimOne();
      expect(run.window.since).toBe(clock.now() - HOUR - 7 * DAY);
      expect(await toldBy(run)).toEqual([recent]);
    });
  });

  describe('finishing runs', () => {
    async function finished(): Promise<{ run: DigestRun; articleId: number }> {
      await add();
      await arrive();
      clock.move(HOUR);
      const run = await claimOne();
      const [article] = await articles.latest(harbour, 1);
      const articleId = article?.id ?? 0;
      const deliveryKey = delivery(run).key;
      const told = [{ articleId, deliveryKey, reason: { phrase: 'choice.new' } }];
      // One that was forgotten while the digest was made.
      const gone = { articleId: 999_999, deliveryKey, reason: null };
      await digests.finish(run, [delivery(run)], [...told, gone]);
      return { run, articleId };
    }

    it('posts and tells once, whoever finishes again', async () => {
      const { run, articleId } = await finished();
      const more = delivery(run, 1);
      await digests.finish(run, [more], []);
      expect(await states()).toEqual(['waiting']);
      expect(await digests.told('77', 0)).toEqual([{ articleId, toldAt: clock.now() }]);
      expect(await digests.told('78', 0)).toEqual([]);
      const [told] = await db.selectFrom('told').select('reason').execute();
      expect(readWords(told?.reason ?? null)).toEqual({ phrase: 'choice.new' });
      expect(await digests.told('77', clock.now() + 1)).toEqual([]);
    });

    it('is kept for ninety days, with what it told; its last run for as long as the digest', async () => {
      const { run } = await finished();
      await setStates('sent');
      const rows = async () => [
        (await db.selectFrom('told').select('article_id').execute()).length,
        (await db.selectFrom('digest_runs').select('due_at').execute()).length,
      ];
      clock.move(90 * DAY - MINUTE);
      await digests.finish(await claimOne(), [], []);
      expect(await forgetDeliveries(db, clock.now() - HOUR)).toBe(0);
      expect(await rows()).toEqual([1, 2]);
      clock.move(HOUR);
      // The delivery, and the run.
      expect(await forgetDeliveries(db, clock.now())).toBe(2);
      expect(await rows()).toEqual([0, 1]);
      clock.move(200 * DAY);
      expect(await forgetDeliveries(db, clock.now())).toBe(0);
      expect((await digests.get(harbour, run.digest.id))?.last).not.toBeNull();
    });

    it('forgets what it told where it could not be posted', async () => {
      await finished();
      await setStates('refused');
      expect(await digests.told('77', 0)).toEqual([]);
    });

    it('is all or nothing', async () => {
      await add();
      clock.move(HOUR);
      const run = await claimOne();
      const strange = { ...delivery(run), subject: 'digest:0' };
      await expect(digests.finish(run, [delivery(run), strange], [])).rejects.toThrow(
        'no delivery of',
      );
      expect(await states()).toEqual([]);
      await digests.finish(run, [delivery(run)], []);
      expect(await states()).toEqual(['waiting']);
    });

    it('does nothing for a digest that was removed, whose waiting messages are dropped', async () => {
      const { run } = await finished();
      expect(await digests.remove(harbour, run.digest.id)).toBe(true);
      expect(await states()).toEqual(['dropped']);
      expect(await reasons()).toEqual(['The digest was removed.']);
      await digests.finish(run, [delivery(run, 1)], []);
      expect(await states()).toEqual(['dropped']);
    });

    it('pauses for trouble once, and drops what waits where a person pauses', async () => {
      const { run } = await finished();
      const { id } = run.digest;
      const notice = { ...delivery(run, 1), subject: 'notice' };
      const stop = (trouble: Words) => digests.stopFor(id, trouble, () => [notice]);
      await stop({ phrase: 'discord.channel-gone' });
      await stop('Again.');
      expect((await digests.get(harbour, id))?.paused).toEqual({
        since: clock.now(),
        trouble: { phrase: 'discord.channel-gone' },
      });
      expect(await states()).toEqual(['waiting', 'waiting']);
      await digests.change(harbour, id, { paused: null });
      await digests.change(harbour, id, { paused: { since: clock.now(), trouble: null } });
      expect((await states()).sort()).toEqual(['dropped', 'waiting']);
      expect(await reasons()).toEqual(['The digest was paused.']);
    });
  });
}
