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
  const stop = startScheduler([{ name: 'dig', cron: EVERY_SECOND, run }], log);
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
