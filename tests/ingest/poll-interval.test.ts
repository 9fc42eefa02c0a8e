import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURTHEST_AHEAD } from '../../src/core/feed.ts';
import {
  afterAnswer,
  afterFailure,
  isBroken,
  LONGEST_INTERVAL,
  type PollAnswered,
  type PollFailed,
  SHORTEST_INTERVAL,
} from '../../src/ingest/poll-interval.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23, 7, 30);

const answered: PollAnswered = {
  now: NOW,
  interval: HOUR,
  hasNewItems: false,
  ttl: null,
  skipHours: [],
  maxAge: null,
  random: 0,
};
const failed: PollFailed = {
  now: NOW,
  interval: HOUR,
  failures: 1,
  failingSince: NOW,
  retryAt: null,
  random: 0,
};

const times = (count: number, hasNewItems: boolean, interval: number | null) => {
  let next = interval;
  for (let n = 0; n < count; n += 1)
    next = afterAnswer({ ...answered, interval: next, hasNewItems }).interval;
  return next;
};

describe('a source that answers', () => {
  it('is polled every five minutes when it always has news, once a day when it never has', () => {
    expect(times(4, true, null)).toBe(5 * MINUTE);
    expect(times(40, false, null)).toBe(DAY);
    expect(times(1, true, DAY)).toBe(12 * HOUR);
  });

  it('is not polled before its ttl or its max-age is over', () => {
    expect(afterAnswer({ ...answered, interval: null, ttl: 2 * HOUR }).at).toBe(NOW + 2 * HOUR);
    expect(afterAnswer({ ...answered, interval: null, maxAge: 3 * HOUR }).at).toBe(NOW + 3 * HOUR);
    expect(afterAnswer({ ...answered, ttl: 365 * DAY }).at).toBe(NOW + DAY);
  });

  it('keeps its own pace in mind while it asks for patience', () => {
    expect(afterAnswer({ ...answered, hasNewItems: true, ttl: 6 * HOUR }).interval).toBe(HOUR / 2);
  });

  it('is left alone in the hours it names', () => {
    expect(new Date(afterAnswer({ ...answered, skipHours: [8, 9, 10] }).at).toISOString()).toBe(
      '2026-11-23T11:00:00.000Z',
    );
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    expect(afterAnswer({ ...answered, skipHours: all }).at).toBe(NOW + 75 * MINUTE);
  });
});

describe('a source that fails', () => {
  it('is tried again after ten minutes, then ever later, by chance earlier', () => {
    const waits = [1, 2, 3, 9, 1_000].map(
      (failures) => (afterFailure({ ...failed, failures }).at - NOW) / MINUTE,
    );
    expect(waits).toEqual([10, 20, 40, 1_440, 1_440]);
    expect(afterFailure({ ...failed, failures: 2, random: 0.5 }).at).toBe(NOW + 15 * MINUTE);
  });

  it('is not tried before it wants to be, but once a day at least', () => {
    expect(afterFailure({ ...failed, retryAt: NOW + 2 * HOUR }).at).toBe(NOW + 2 * HOUR);
    expect(afterFailure({ ...failed, retryAt: NOW + 9 * DAY }).at).toBe(NOW + DAY);
    expect(afterFailure({ ...failed, retryAt: NOW - DAY }).at).toBe(NOW + 10 * MINUTE);
  });

  it('is broken after five days of failures, not after a holiday of the bot', () => {
    const long = { ...failed, failingSince: NOW - 5 * DAY };
    expect(isBroken({ ...long, failures: 8 })).toBe(true);
    expect(isBroken({ ...long, failures: 2 })).toBe(false);
    expect(isBroken({ ...failed, failures: 50, failingSince: NOW - 4 * DAY })).toBe(false);
  });

  it('counts as broken by the time its tries have gone on for five days', () => {
    let poll = failed;
    while (!isBroken(poll) && poll.failures < 100)
      poll = { ...poll, now: afterFailure(poll).at, failures: poll.failures + 1 };
    expect((poll.now - NOW) / DAY).toBeLessThan(6);
  });
});

describe('whatever a source says', () => {
  const time = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
  const nonsense = fc.oneof(fc.double(), fc.integer(), fc.constant(null));
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const interval = fc.option(fc.integer({ min: SHORTEST_INTERVAL, max: LONGEST_INTERVAL }));
  const polls = fc.record({
    now: time,
    interval,
    random,
    hasNewItems: fc.boolean(),
    ttl: nonsense,
    maxAge: nonsense,
    skipHours: fc.array(fc.oneof(fc.integer({ min: 0, max: 23 }), fc.double())),
  });

  it('the next poll of one that answers is five minutes to a day away, or in its next open hour', () => {
    fc.assert(
      fc.property(polls, (poll) => {
        const { at, interval } = afterAnswer(poll);
        const { at: unskipped } = afterAnswer({ ...poll, skipHours: [] });
        const open = (moment: number) => !poll.skipHours.includes(new Date(moment).getUTCHours());
        const hasOpen = Array.from({ length: 24 }, (_, hour) => hour).some(
          (hour) => !poll.skipHours.includes(hour),
        );
        expect(unskipped - poll.now).toBeGreaterThanOrEqual(SHORTEST_INTERVAL);
        expect(unskipped - poll.now).toBeLessThanOrEqual(LONGEST_INTERVAL);
        expect(at - unskipped).toBeGreaterThanOrEqual(0);
        expect(at - unskipped).toBeLessThan(DAY);
        expect(at - poll.now).toBeLessThanOrEqual(FURTHEST_AHEAD);
        if (hasOpen) expect(open(at)).toBe(true);
        expect(interval).toBeGreaterThanOrEqual(SHORTEST_INTERVAL);
        expect(interval).toBeLessThanOrEqual(LONGEST_INTERVAL);
      }),
    );
  });

  it('news never makes the next poll later, and a wish for patience never makes it sooner', () => {
    fc.assert(
      fc.property(polls, (poll) => {
        const quiet = afterAnswer({ ...poll, hasNewItems: false, skipHours: [] });
        const busy = afterAnswer({ ...poll, hasNewItems: true, skipHours: [] });
        const free = afterAnswer({ ...poll, ttl: null, maxAge: null, skipHours: [] });
        expect(busy.at).toBeLessThanOrEqual(quiet.at);
        expect(afterAnswer({ ...poll, ttl: DAY, skipHours: [] }).at).toBeGreaterThanOrEqual(
          free.at,
        );
      }),
    );
  });

  it('the next poll of one that fails is five minutes to a day away', () => {
    const failures = fc.record({
      now: time,
      interval,
      random,
      failures: fc.integer({ min: 0, max: 1e9 }),
      failingSince: time,
      retryAt: nonsense,
    });
    fc.assert(
      fc.property(failures, (poll) => {
        const { at, interval } = afterFailure(poll);
        expect(at - poll.now).toBeGreaterThanOrEqual(SHORTEST_INTERVAL);
        expect(at - poll.now).toBeLessThanOrEqual(LONGEST_INTERVAL);
        expect(interval).toBe(poll.interval ?? 30 * MINUTE);
      }),
    );
  });
});
