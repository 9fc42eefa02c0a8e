const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const MEASURES = [
  'percent',
  'meter',
  'kilometer',
  'centimeter',
  'mile',
  'foot',
  'inch',
  'yard',
  'acre',
  'hectare',
  'kilogram',
  'gram',
  'pound',
  'liter',
  'gallon',
  'degree',
  'celsius',
  'fahrenheit',
] as const;
/** Of these the names are added that a language has for one and for several. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'INR', 'RUB', 'CNY', 'BRL', 'MXN'] as const;
/** How many a language may tell apart: one, two, few, many. */
const COUNTS = [1, 2, 5];

/** The words of a language for time and for measures, in lower case. */
export interface UnitWords {
  /** Hour, days, Jahre. */
  readonly durations: ReadonlySet<string>;
  /** Years alone: of an age. */
  readonly years: ReadonlySet<string>;
  /** Kilometres, per cent, dollars. */
  readonly measures: ReadonlySet<string>;
  /** Months, days of the week, yesterday. Told apart from other words by their capital in English. */
  readonly calendar: ReadonlySet<string>;
}

const known = new Map<string, UnitWords>();

/** What units and days are called in a language; in English where it is not known. */
export function unitWords(language: string | null): UnitWords {
  const name = language ?? 'en';
  const made = known.get(name);
  if (made !== undefined) return made;
  const words = makeUnitWords(name);
  known.set(name, words);
  return words;
}

function makeUnitWords(language: string): UnitWords {
  const unit = (units: readonly string[]) =>
    new Set(
      units.flatMap((name) =>
        COUNTS.flatMap((count) =>
          ofUnit(language, { style: 'unit', unit: name, unitDisplay: 'long' }, count),
        ),
      ),
    );
  const currencies = CURRENCIES.flatMap((currency) =>
    COUNTS.flatMap((count) =>
      ofUnit(language, { style: 'currency', currency, currencyDisplay: 'name' }, count),
    ),
  );
  return {
    durations: unit(TIME_UNITS),
    years: unit(['year']),
    measures: new Set([...unit(MEASURES), ...currencies]),
    calendar: calendarOf(language),
  };
}

/** The last word of what a unit is called: "US dollars" is looked for as dollars. */
function ofUnit(language: string, style: Intl.NumberFormatOptions, count: number): string[] {
  const parts = new Intl.NumberFormat(language, style).formatToParts(count);
  const name = parts.find(({ type }) => type === 'unit' || type === 'currency')?.value.trim();
  const word = name?.toLowerCase().split(/\s+/).at(-1) ?? '';
  return /\p{L}/u.test(word) ? [word] : [];
}

function calendarOf(language: string): ReadonlySet<string> {
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const found = new Set<string>();
  for (let index = 0; index < 12; index += 1) {
    const parts = month.formatToParts(Date.UTC(2001, index, 1 + (index % 7)));
    found.add(parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '');
    found.add(weekday.format(Date.UTC(2001, index, 1 + (index % 7))).toLowerCase());
  }
  for (const day of [-1, 0, 1]) found.add(near.format(day, 'day').toLowerCase());
  found.delete('');
  return found;
}
