import { expect, test } from 'vitest';
import { movableClock } from '../../src/playground/movable-clock.ts';
import { movedClock } from '../fakes/moved-clock.ts';

test('a clock put ahead goes on from there, and what was due by then runs, the earliest first', () => {
  const under = movedClock(1000);
  const clock = movableClock(under);
  const ran: string[] = [];
  clock.after(500, () => ran.push('late'));
  clock.after(100, () => ran.push('early'));
  clock.after(10_000, () => ran.push('not yet'));
  const cancel = clock.after(200, () => ran.push('cancelled'));
  cancel();
  clock.moveTo(6000);
  expect(clock.now()).toBe(6000);
  expect(ran).toEqual([]);
  under.move(1);
  expect(ran).toEqual(['early', 'late']);
  expect(clock.now()).toBe(6001);
  under.move(4998);
  expect(ran).toEqual(['early', 'late']);
  under.move(1);
  expect(ran).toEqual(['early', 'late', 'not yet']);
});

test('a clock is not put back', () => {
  const clock = movableClock(movedClock(1000));
  clock.moveTo(500);
  expect(clock.now()).toBe(1000);
});
