import { root } from './roots.ts';
import { fold } from './stems.ts';

/** A month (1–12) or a day of the week (1 is Monday) that a word names. */
export interface CalendarName {
  readonly kind: 'month' | 'weekday';
  readonly number: number;
}

interface Names {
  /** Folded, as dictionaries have them. */
  readonly forms: ReadonlyMap<string, CalendarName>;
  /** By root, so that other cases and numbers are known. */
  readonly roots: ReadonlyMap<string, CalendarName>;
}

const byLanguage = new Map<string, Names>();
/** A root this short is that of other words too. */
const SHORTEST_ROOT = 4;

/**
 * What a word names of the calendar in a language; undefined for any other word. Words that are
 * more often something else ("may", "march") are left to who asks, by their capital.
 *
 * @param word as it stands in the text
 * @param language ISO 639-1, null where not known
 */
export function calendarName(word: string, language: string | null): CalendarName | undefined {
  const names = namesOf(language);
  return names?.forms.get(fold(word)) ?? names?.roots.get(root(word, language));
}

/** What a text of a script without spaces between its words names of the calendar. */
export function calendarNamesInside(text: string, language: string | null): CalendarName[] {
  const forms = namesOf(language)?.forms ?? [];
  return [...forms].filter(([form]) => text.includes(form)).map(([, name]) => name);
}

function namesOf(language: string | null): Names | undefined {
  if (language === null || !/^[a-z]{2}$/.test(language)) return undefined;
  let names = byLanguage.get(language);
  if (names === undefined) {
    const forms = readNames(language);
    const roots = [...forms]
      .map(([form, name]) => [root(form, language), name] as const)
      .filter(([base]) => base.length >= SHORTEST_ROOT);
    names = { forms, roots: new Map(roots) };
    byLanguage.set(language, names);
  }
  return names;
}

/** Noon of a day of 2024, which begins with a Monday. */
const dayOf = (month: number, day: number) => new Date(Date.UTC(2024, month, day, 12));

function readNames(language: string): ReadonlyMap<string, CalendarName> {
  const names = new Map<string, CalendarName>();
  const add = (date: Date, name: CalendarName, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    const part = format.formatToParts(date).find(({ type }) => type === name.kind)?.value ?? '';
    // "יום שלישי" is known by its last word, as a text may have it without the first.
    const folded = fold(part.split(' ').at(-1) ?? part);
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
