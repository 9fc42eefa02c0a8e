import { expect, it } from 'vitest';
import { startScheduler } from '../src/scheduler.ts';
import { keptLog } from './fakes/kept-log.ts';

const EVERY_SECOND = '* * * * * *';

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
