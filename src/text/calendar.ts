import { fold } from './stems.ts';

/** A month (1–12) or a day of the week (1 is Monday) that a word names. */
export interface CalendarName {
  readonly kind: 'month' | 'weekday';
  readonly number: number;
}

const byLanguage = new Map<string, ReadonlyMap<string, CalendarName>>();
const NONE: ReadonlyMap<string, CalendarName> = new Map();

/** Noon of a day in January 2024, which begins with a Monday. */
const dayOf = (month: number, day: number) => new Date(Date.UTC(2024, month, day, 12));

function readNames(language: string): ReadonlyMap<string, CalendarName> {
  const names = new Map<string, CalendarName>();
  const add = (date: Date, name: CalendarName, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    const part = format.formatToParts(date).find(({ type }) => type === name.kind)?.value ?? '';
    const folded = fold(part);
    // A number, or a letter, is no name.
    if (folded.length > 1 && !/\p{N}/u.test(folded)) names.set(folded, name);
  };
  for (let month = 0; month < 12; month += 1) {
    const name = { kind: 'month', number: month + 1 } as const;
    for (const form of ['long', 'short'] as const) {
      add(dayOf(month, 1), name, { month: form });
      // Slavic languages have a form of its own beside a day.
      add(dayOf(month, 1), name, { month: form, day: 'numeric' });
    }
  }
  for (let day = 1; day <= 7; day += 1) {
    const name = { kind: 'weekday', number: day } as const;
    for (const form of ['long', 'short'] as const) add(dayOf(0, day), name, { weekday: form });
  }
  return names;
}

/**
 * What a word names of the calendar in a language; undefined for any other word. Words that are
 * more often something else ("may", "mar", "sun") are left to who asks, by their capital.
 *
 * @param word folded
 * @param language ISO 639-1, null where not known
 */
export function calendarName(word: string, language: string | null): CalendarName | undefined {
  return namesOf(language).get(word);
}

function namesOf(language: string | null): ReadonlyMap<string, CalendarName> {
  if (language === null || !/^[a-z]{2}$/.test(language)) return NONE;
  let names = byLanguage.get(language);
  if (names === undefined) {
    names = readNames(language);
    byLanguage.set(language, names);
  }
  return names;
}
