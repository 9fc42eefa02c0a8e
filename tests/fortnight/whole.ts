import { expect, it } from 'vitest';
import { FIRST_WEEK } from './events-of-the-first-week.ts';
import { SECOND_WEEK } from './events-of-the-second-week.ts';
import { FRESH_DAYS_0_TO_3 } from './fresh-events-of-days-0-to-3.ts';
import { FRESH_DAYS_4_TO_7 } from './fresh-events-of-days-4-to-7.ts';
import { FRESH_DAYS_8_TO_12 } from './fresh-events-of-days-8-to-12.ts';
import { liveThrough } from './live-through.ts';
import { reckon, tellReckoning } from './reckoning.ts';

const DAYS = 14;
const say = (line: string) => process.stdout.write(`${line}\n`);

it.each([
  { name: 'First', events: [...FIRST_WEEK, ...SECOND_WEEK] },
  { name: 'Fresh', events: [...FRESH_DAYS_0_TO_3, ...FRESH_DAYS_4_TO_7, ...FRESH_DAYS_8_TO_12] },
])(
  'a fortnight of the newsstand, told: $name',
  async ({ name, events }) => {
    const life = await liveThrough(events, { days: DAYS, step: 1 });
    say(`\n${name} fortnight: ${life.digests} digests, ${life.tellings.length} stories\n`);
    const half = (rest: number) => events.filter((_, number) => number % 2 === rest);
    say(tellReckoning('All events', reckon(life, events), false));
    say(
      tellReckoning(
        '\nEvents with even numbers, on which the rules may be tuned',
        reckon(life, half(0)),
        true,
      ),
    );
    // Named, the others would be tuned on as well.
    say(
      tellReckoning(
        '\nEvents with odd numbers, on which they may not',
        reckon(life, half(1)),
        false,
      ),
    );
    expect(life.digests).toBe(DAYS);
  },
  600_000,
);
