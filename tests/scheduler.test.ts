import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startScheduler, ticksOf } from '../src/scheduler.ts';
import { keptLog } from './fakes/kept-log.ts';

const SECOND = 1_000;
const HOUR = 60 * 60 * SECOND;
const EVERY_SECOND = '* * * * * *';

// It stands still just before a tick, so that every wait is short.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 7) + SECOND - 5 });
});

afterEach(() => {
  vi.useRealTimers();
});

it('stops only when no job runs any more, and starts none afterwards', async () => {
  const begun = Promise.withResolvers<void>();
  const work = Promise.withResolvers<string>();
  const log = keptLog();
  let runs = 0;
  const run = () => {
    runs += 1;
    begun.resolve();
    return work.promise;
  };
  const { stop } = startScheduler([{ name: 'dig', cron: EVERY_SECOND, run }], log);
  await begun.promise;
  let isStopped = false;
  const stopping = stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  work.resolve('3 holes');
  await stopping;
  expect(log.lines).toEqual([{ level: 'info', text: '{"job":"dig"} 3 holes' }]);
  expect(runs).toBe(1);
});

it('runs each job once when time is put ahead, in order, and none at its tick meanwhile', async () => {
  const ran: string[] = [];
  const ticked = Promise.withResolvers<void>();
  let isLeaping = false;
  const job = (name: string) => ({
    name,
    cron: EVERY_SECOND,
    async run() {
      ran.push(name);
      if (!isLeaping) ticked.resolve();
      return null;
    },
  });
  const { stop, leap } = startScheduler([job('poll'), job('digest')], keptLog());
  await ticked.promise;
  let ticks = 0;
  const twice = Promise.withResolvers<void>();
  const tell = async () => {
    ticks += 1;
    // The second: the other clockwork's tick was between the two.
    if (ticks === 2) twice.resolve();
    return null;
  };
  const witness = startScheduler([{ ...job('witness'), run: tell }], keptLog());
  await leap(
    () => {
      ran.length = 0;
      isLeaping = true;
    },
    () => (isLeaping ? twice.promise : Promise.resolve()),
  );
  expect(ran).toEqual(['poll', 'digest']);
  await Promise.all([stop(), witness.stop()]);
});

it('goes on when the clock is set back an hour, and does not make up for a day that was slept through', async () => {
  const jumps = [-HOUR, 24 * HOUR, -700 * 24 * HOUR];
  const done = Promise.withResolvers<void>();
  let runs = 0;
  const run = async () => {
    runs += 1;
    const jump = jumps.shift();
    if (jump === undefined) done.resolve();
    else vi.setSystemTime(Date.now() + jump);
    return null;
  };
  const { stop } = startScheduler([{ name: 'dig', cron: EVERY_SECOND, run }], keptLog());
  await done.promise;
  await stop();
  expect(runs).toBe(4);
});

it('comes at the next tick of the clock, whatever the clock says', () => {
  const untilTick = ticksOf({ name: 'dig', cron: '*/15 * * * * *' });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
      vi.setSystemTime(now);
      expect(untilTick()).toBe(15 * SECOND - (now % (15 * SECOND)));
    }),
  );
});
