import { expect, it } from 'vitest';
import { FIRST_WEEK } from './events-of-the-first-week.ts';
import { liveThrough } from './live-through.ts';
import { percent, reckon } from './reckoning.ts';

it('four days of two papers bring a channel each event and each development, hardly any of them twice', async () => {
  const life = await liveThrough(FIRST_WEEK, { days: 4, step: 6 });
  const { told, repeated, events, unheard, updates, missed } = reckon(life, FIRST_WEEK);
  expect({ digests: life.digests, events, updates }).toEqual({
    digests: 4,
    events: 10,
    updates: 5,
  });
  expect(unheard).toEqual([]);
  expect(missed).toEqual([]);
  expect(percent(repeated.length, told), repeated.join('\n')).toBeLessThanOrEqual(5);
});
