import { expect, it } from 'vitest';
import { createDigestRuns } from '../../src/briefing/run-digests.ts';
import { nextRun } from '../../src/briefing/schedule.ts';
import type { DigestRun } from '../../src/core/digest.ts';
import { say } from '../../src/words/say.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SCOPE = { kind: 'server', id: '1' } as const;
/** Digests of a real store, due at minutes of the day, and what is composed as the test says. */
async function openRuns(
  compose: (run: DigestRun) => Promise<void>,
  storiesUpToDate = async () => {},
) {
  const { store, clock, log } = await temporaryStore();
  const composed: number[] = [];
  const start = () =>
    createDigestRuns({
      store,
      clock,
      log,
      async compose(run) {
        composed.push(run.digest.id);
        await compose(run);
        return { deliveries: [], told: [] };
      },
      storiesUpToDate,
      deliver: () => {},
    });
  const add = (minute: number) => {
    const plan = { ...digestPlan, minute };
    const place = { channelId: '7', name: 'news', kind: 'text' } as const;
    const nextAt = nextRun(plan, clock.now());
    return store.digests.add({ scope: SCOPE, place, plan, makerId: '9', nextAt });
  };
  const list = () => store.digests.list(SCOPE);
  const finished = async () =>
    (await list())
      .filter(({ last }) => last?.finishedAt)
      .map(({ id }) => id)
      .sort((a, b) => a - b);
  return { runs: start(), start, add, clock, log, composed, list, finished };
}

it('one that takes long holds up no other, not even those that are due later', async () => {
  const slow = Promise.withResolvers<void>();
  const { runs, add, clock, finished } = await openRuns(({ digest }) =>
    digest.id === 1 ? slow.promise : Promise.resolve(),
  );
  for (const minute of [480, 480, 481]) await add(minute);
  clock.move(HOUR);
  expect(await runs.begin()).toBe(2);
  clock.move(MINUTE);
  expect(await runs.begin()).toBe(1);
  await expect.poll(finished).toEqual([2, 3]);
  slow.resolve();
  await runs.idle();
  expect(await finished()).toEqual([1, 2, 3]);
});

it('hundreds that are too late delay none that is due', async () => {
  const { runs, add, clock, composed } = await openRuns(async () => {});
  for (let count = 0; count < 300; count += 1) await add(480);
  const { id } = await add(15 * 60);
  clock.move(8 * HOUR);
  expect(await runs.begin()).toBe(1);
  await runs.idle();
  expect(composed).toEqual([id]);
});

it('is made once however many look for it, and what a stop leaves comes again', async () => {
  const slow = Promise.withResolvers<void>();
  const { runs, start, add, clock, composed, finished } = await openRuns(() => slow.promise);
  await add(480);
  clock.move(HOUR);
  const begun = await Promise.all([runs.begin(), runs.begin(), runs.begin()]);
  expect(begun.reduce((all, one) => all + one)).toBe(1);
  const stopped = runs.stop(MINUTE);
  clock.move(MINUTE);
  await stopped;
  slow.resolve();
  await runs.idle();
  expect([composed, await finished(), await runs.begin()]).toEqual([[1], [], 0]);
  const again = start();
  expect(await again.begin()).toBe(0);
  clock.move(4 * MINUTE);
  expect(await again.begin()).toBe(1);
  await again.idle();
  expect(await finished()).toEqual([1]);
});

it('one that fails for hours is given up, and said so', async () => {
  const { runs, add, clock, composed, list, finished } = await openRuns(() =>
    Promise.reject(new Error('no')),
  );
  await add(480);
  for (let time = 0; time < DAY; time += HOUR) {
    clock.move(HOUR);
    await runs.begin();
    await runs.idle();
    if ((await finished()).length > 0) break;
  }
  expect(composed.length).toBe(6);
  expect((await list())[0]?.last?.failure).toEqual(say('delivery.not-made'));
});

it('are made with the stories there are where others cannot be put together', async () => {
  const { runs, add, clock, log, finished } = await openRuns(
    async () => {},
    () => Promise.reject(new Error('no')),
  );
  await add(480);
  clock.move(HOUR);
  await runs.begin();
  await runs.idle();
  expect(await finished()).toEqual([1]);
  expect(log.lines.at(-1)?.text).toContain('articles could not be put into stories');
});
