import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTimes, isLate, nextRun, nextRuns } from '../../src/briefing/schedule.ts';
import { checkZone, zonesByRules } from './zone-check.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const berlin = (minute: number, days = EVERY_DAY) => ({ minute, days, timezone: 'Europe/Berlin' });

describe('the schedule', () => {
  it('takes the time of day from the zone, summer and winter', () => {
    const runs = nextRuns(berlin(7 * 60), at('2026-10-23T06:00Z'), 4);
    expect(runs.map((run) => new Date(run).toISOString().slice(5, 16))).toEqual([
      '10-24T05:00',
      '10-25T06:00',
      '10-26T06:00',
      '10-27T06:00',
    ]);
  });

  it('is an hour later where the clock skips the time, and the first of two', () => {
    const night = berlin(2 * 60 + 30);
    // 03:30 in summer time.
    expect(nextRun(night, at('2027-03-27T12:00Z'))).toBe(at('2027-03-28T01:30Z'));
    const [first, next] = nextRuns(night, at('2026-10-24T12:00Z'), 2);
    expect([first, next]).toEqual([at('2026-10-25T00:30Z'), at('2026-10-26T01:30Z')]);
  });

  it('leaves out a day that a zone leaves out', () => {
    const apia = { minute: 600, days: [5], timezone: 'Pacific/Apia' };
    // Samoa had no Friday, 30 December 2011.
    expect(nextRuns(apia, at('2011-12-20T00:00Z'), 2)).toEqual([
      at('2011-12-23T20:00Z'),
      at('2012-01-05T20:00Z'),
    ]);
  });

  it('keeps the run of a day that a skipped hour pushes over midnight', () => {
    const nuuk = { minute: 23 * 60 + 30, days: EVERY_DAY, timezone: 'America/Scoresbysund' };
    const runs = nextRuns(nuuk, at('2025-03-29T12:00Z'), 2);
    expect(runs).toEqual([at('2025-03-30T01:30Z'), at('2025-03-31T00:30Z')]);
    expect(nextRun(nuuk, at('2025-03-30T01:10Z'))).toBe(runs[0]);
  });

  it('sends up to six hours late, and then joins the next', () => {
    const due = at('2026-11-23T06:00Z');
    const next = due + DAY;
    const plan = berlin(7 * 60);
    expect(dueTimes(plan, due, due)).toEqual({ dueAt: due, nextAt: next });
    expect(dueTimes(plan, due, due + 6 * HOUR)).toEqual({ dueAt: due, nextAt: next });
    expect(dueTimes(plan, due, due + 6 * HOUR + 1)).toEqual({ dueAt: null, nextAt: next });
    // Away over the weekend: only the newest is sent.
    expect(dueTimes(plan, due - 3 * DAY, due + HOUR)).toEqual({ dueAt: due, nextAt: next });
    expect(dueTimes(plan, due, due - 1)).toEqual({ dueAt: null, nextAt: due });
  });

  it('is late from ten minutes on', () => {
    expect(isLate({ dueAt: 0, claimedAt: 600_000 })).toBe(false);
    expect(isLate({ dueAt: 0, claimedAt: 600_001 })).toBe(true);
  });

  it('has exactly one run on each due day around every change of a clock, 2020 to 2035', () => {
    const zones = zonesByRules();
    expect([...zones.values()].flat()).toHaveLength(Intl.supportedValuesOf('timeZone').length);
    const checked = [...zones.values()].map(([zone = '']) => checkZone(zone, 1));
    expect(Math.min(...checked)).toBeGreaterThan(0);
  });

  it('misses no run and has none twice, whenever it is asked', () => {
    const moment = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2035-12-01T00:00Z') });
    const plan = fc.record({
      minute: fc.nat(1439),
      days: fc.subarray(EVERY_DAY, { minLength: 1 }).map((days) => [...days].sort((a, b) => a - b)),
      timezone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    });
    fc.assert(
      fc.property(plan, moment, fc.nat(20 * DAY), (when, start, away) => {
        const [first = 0, second = 0] = nextRuns(when, start, 2);
        expect(first).toBeGreaterThan(start);
        expect(nextRun(when, first - 1)).toBe(first);
        expect(nextRun(when, first)).toBe(second);
        const now = first + away;
        const { dueAt, nextAt } = dueTimes(when, first, now);
        expect(nextAt).toBe(nextRun(when, now));
        if (dueAt === null) expect(away).toBeGreaterThan(6 * HOUR);
        else {
          expect(now - dueAt).toBeLessThanOrEqual(6 * HOUR);
          expect(nextRun(when, dueAt)).toBe(nextAt);
        }
      }),
    );
  });
});
