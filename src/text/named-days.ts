import { calendarName } from './calendar.ts';
import { fold } from './stems.ts';
import { words } from './words.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of the epoch was a Thursday; Monday is 1. */
const FIRST_WEEKDAY = 4;
/** Shorter names of a day are mostly other words, like "sun", "so" and "mar". */
const SHORTEST = 5;

/** A day as reports speak of it, counted from the epoch in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY);

/** The day of the week that a word is the whole name of, 1 for Monday; null for other words. */
export function weekdayOf(word: string, language: string | null): number | null {
  if (word.length < SHORTEST) return null;
  const name = calendarName(word, language);
  return name?.kind === 'weekday' ? name.number : null;
}

/**
 * The days that a report speaks of by their name in the week, or as today and yesterday: a name is
 * that of the last such day. None in scripts without spaces.
 *
 * @param language ISO 639-1, null where not known
 * @param writtenAt epoch milliseconds
 * @returns days, counted as `dayOf` counts them, in the order of the text
 */
export function namedDays(text: string, language: string | null, writtenAt: number): number[] {
  const today = dayOf(writtenAt);
  const weekday = ((today + FIRST_WEEKDAY - 1) % 7) + 1;
  const near = nearDays(language);
  return words(text, language).flatMap((word) => {
    const named = weekdayOf(word.text, language);
    const ago = named === null ? near.get(fold(word.text)) : (weekday - named + 7) % 7;
    return ago === undefined ? [] : [today - ago];
  });
}

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** How many days ago what is called today and yesterday is, by the last word of that. */
function nearDays(language: string | null): ReadonlyMap<string, number> {
  if (language === null || !/^[a-z]{2}$/.test(language)) return new Map();
  let days = byLanguage.get(language);
  if (days === undefined) {
    const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    days = new Map(
      [0, 1].map((ago) => [
        fold(words(near.format(-ago, 'day'), language).at(-1)?.text ?? ''),
        ago,
      ]),
    );
    byLanguage.set(language, days);
  }
  return days;
}
