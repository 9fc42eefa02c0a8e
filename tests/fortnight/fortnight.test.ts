import { expect, it } from 'vitest';
import { FIRST_WEEK } from './events-of-the-first-week.ts';
import { FRESH_DAYS_0_TO_3 } from './fresh-events-of-days-0-to-3.ts';
import { liveThrough } from './live-through.ts';
import { percent, reckon } from './reckoning.ts';

it.each([
  { papers: 'two papers', events: FIRST_WEEK, happened: { events: 10, updates: 5 } },
  { papers: 'five papers', events: FRESH_DAYS_0_TO_3, happened: { events: 14, updates: 4 } },
])(
  'four days of $papers bring a channel each event and each development, hardly any of them twice',
  async ({ events: all, happened }) => {
    const life = await liveThrough(all, { days: 4, step: 6 });
    const { told, repeated, events, unheard, updates, missed } = reckon(life, all);
    expect({ digests: life.digests, events, updates }).toEqual({ digests: 4, ...happened });
    expect(unheard).toEqual([]);
    expect(missed).toEqual([]);
    expect(percent(repeated.length, told), repeated.join('\n')).toBeLessThanOrEqual(5);
  },
);
