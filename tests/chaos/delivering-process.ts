/**
 * The whole bot, for what kills it: takes the database's path, and where Discord is; opens nothing
 * before it is told what time it is. Looks for work far more often than its clockwork does.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { createLog } from '../../src/log.ts';

/** What time it is from now on. */
export interface TimeOrder {
  /** Milliseconds by which the clock is ahead of the machine's. */
  readonly ahead: number;
}

const LOOK_EVERY = 20;

const [path = '', apiUrl = '', token = ''] = process.argv.slice(2);
let ahead: number | null = null;
const clock: Clock = { now: () => Date.now() + (ahead ?? 0), after: systemClock.after };

async function run(): Promise<void> {
  const app = await createApp(
    {
      ...readConfig({ DATABASE_URL: `file:${path}` }),
      discordToken: token,
      discordApiUrl: apiUrl,
    },
    { clock, log: createLog('error', process.stderr) },
  );
  await app.start();
  process.send?.('started');
  const jobs = app.jobs.filter(({ name }) => name === 'make digests' || name === 'deliver');
  for (;;) {
    for (const job of jobs) await job.run();
    await delay(LOOK_EVERY);
  }
}

process.on('message', (order: TimeOrder) => {
  const isFirst = ahead === null;
  ahead = order.ahead;
  if (isFirst) void run();
});
process.send?.('ready');
