import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startScheduler, untilTick } from '../src/scheduler.ts';
import { keptLog } from './fakes/kept-log.ts';

const SECOND = 1_000;
const TICK = SECOND / 10;

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
  const { stop } = startScheduler([{ name: 'dig', every: TICK, run }], log);
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
    every: TICK,
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
  const hour = 60 * 60 * SECOND;
  const jumps = [-hour, 24 * hour, -700 * 24 * hour];
  const done = Promise.withResolvers<void>();
  let ahead = 0;
  let runs = 0;
  const now = () => Date.now() + ahead;
  const run = async () => {
    runs += 1;
    const jump = jumps.shift();
    if (jump === undefined) done.resolve();
    else ahead += jump;
    return null;
  };
  const begun = performance.now();
  const { stop } = startScheduler([{ name: 'dig', every: TICK, run }], keptLog(), now);
  await done.promise;
  await stop();
  expect(runs).toBe(4);
  expect(performance.now() - begun).toBeLessThan(5 * SECOND);
});

it('comes at each tick of the clock, whatever the clock says', () => {
  const times = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
  const spans = fc.integer({ min: 1, max: 10 ** 8 });
  fc.assert(
    fc.property(times, spans, spans, (now, every, later) => {
      const wait = untilTick({ every, later }, now);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(every);
      expect(Math.abs((now + wait - later) % every)).toBe(0);
    }),
  );
});
