import { expect, it } from 'vitest';
import { FIRST_WEEK } from './events-of-the-first-week.ts';
import { SECOND_WEEK } from './events-of-the-second-week.ts';
import { liveThrough } from './live-through.ts';
import { reckon, tellReckoning } from './reckoning.ts';

const DAYS = 14;
const EVENTS = [...FIRST_WEEK, ...SECOND_WEEK];
const say = (line: string) => process.stdout.write(`${line}\n`);

it('a fortnight of the newsstand, told', async () => {
  const life = await liveThrough(EVENTS, { days: DAYS, step: 1 });
  say(`${life.digests} digests, ${life.tellings.length} stories\n`);
  const half = (rest: number) => EVENTS.filter((_, number) => number % 2 === rest);
  say(tellReckoning('All events', reckon(life, EVENTS)));
  say(
    tellReckoning(
      '\nEvents with even numbers, on which the rules may be tuned',
      reckon(life, half(0)),
    ),
  );
  say(tellReckoning('\nEvents with odd numbers, on which they may not', reckon(life, half(1))));
  expect(life.digests).toBe(DAYS);
}, 600_000);
