import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, namedDays, weekdayOf } from '../../src/text/named-days.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A Wednesday. */
const WRITTEN = Date.UTC(2026, 10, 25, 14);
/** How many days before it was written a text speaks of. */
const ago = (text: string, language: string | null) =>
  namedDays(text, language, WRITTEN).map((day) => dayOf(WRITTEN) - day);

describe('the days that a report speaks of', () => {
  it.each([
    ['en', 'The court ruled on Tuesday; on Wednesday the mayor’s office gave way.', [1, 0]],
    ['en', 'Divers said yesterday that they will go on today.', [1, 0]],
    ['de', 'Am Montag brach der Damm, seit gestern hält er wieder.', [2, 1]],
    ['fr', 'Le pont, fermé jeudi, rouvre aujourd’hui.', [6, 0]],
    ['es', 'El sábado ardió la nave; hoy siguen buscando.', [4, 0]],
  ])('are counted back from its own, in %s', (language, text, days) => {
    expect(ago(text, language)).toEqual(days);
  });

  it.each([
    ['en', 'The sun sat low, and they wed.'],
    ['de', 'Do so, wie es die Mitte will.'],
    ['es', 'El mar de enero.'],
    [null, 'On Tuesday nobody knew in which language.'],
  ])('are not what only looks like a short name, in %s', (language, text) => {
    expect(ago(text, language)).toEqual([]);
  });

  it('are never later than the report, and at most six days before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'),
        (time, name) => {
          const [day = Number.NaN] = namedDays(`On ${name} it rained.`, 'en', time);
          expect(dayOf(time) - day).toBeGreaterThanOrEqual(0);
          expect(dayOf(time) - day).toBeLessThan(7);
          expect(new Date(day * DAY).getUTCDay()).toBe(weekdayOf(name, 'en'));
        },
      ),
    );
  });
});
