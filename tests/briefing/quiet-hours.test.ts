import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuiet, parseQuiet, quietUntil } from '../../src/briefing/watches/quiet-hours.ts';

const DAY = 24 * 60 * 60 * 1000;
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });

test.each([
  '22:00-07:30',
  '22:00 – 7:30',
  '10pm to 7:30am',
  '22:00 bis 07:30',
  '22:00 a 07:30',
  '22h00 à 7h30',
  '22:00～07:30',
  '22:00から07:30',
])('quiet hours are read as people write them: %s', (typed) => {
  expect(parseQuiet(typed)).toEqual({ from: 22 * 60, to: 7 * 60 + 30 });
});

test('quiet hours end within a day, and nothing is heard before', () => {
  fc.assert(
    fc.property(
      fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to),
      fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns'),
      fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (quiet, timezone, at, share) => {
        const plan = { quiet, timezone };
        const end = quietUntil(plan, at);
        expect(end - at).toBeLessThanOrEqual(DAY + DAY / 24);
        expect(isQuiet(plan, end)).toBe(false);
        expect(end === at).toBe(!isQuiet(plan, at));
        // A clock that is put back or forward moves only what lies between.
        if (timezone === 'UTC' && end > at)
          expect(isQuiet(plan, at + Math.floor((end - at) * share))).toBe(true);
      },
    ),
  );
});
