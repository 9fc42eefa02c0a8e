import { QUESTION_WORDS } from './lexicon/question-words.ts';
import { isStopWord } from './stop-words.ts';

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
/** Measures that formats have no word for. */
const MORE_MEASURES = new Set(
  'kilo kilos kilogramm ton tons tonne tonnes tonnen toneladas times mal fois veces volte vezes keer'.split(
    ' ',
  ),
);
/** What money is called, in the languages of papers that print it. */
const CURRENCIES = new Set(
  'dollar dollars dólar dólares euro euros pound pounds pfund livre livres libra libras sterling pence cent cents yen yuan franc francs franken franco francos peso pesos rubel rouble rubles roubles rupee rupees lira kroner krona kronor zloty real reais crown crowns krone kronen couronne couronnes corona coronas'.split(
    ' ',
  ),
);
/** How many a language may tell apart: one, two, few, many. */
const COUNTS = [1, 2, 5];

/** Letters of a short form like km. */
const LONGEST_SHORT = 3;

/** The words of a language for time and for measures, in lower case. */
export interface UnitWords {
  /** Hour, days, Jahre. */
  readonly durations: ReadonlySet<string>;
  /** Years alone: of an age. */
  readonly years: ReadonlySet<string>;
  /** Kilometres, per cent, dollars. */
  readonly measures: ReadonlySet<string>;
  /** Cost, price: what a number after it is money for. */
  readonly prices: ReadonlySet<string>;
  /** Dollars, euros. */
  readonly currencies: ReadonlySet<string>;
  /** Yesterday, today, tomorrow. */
  readonly days: ReadonlySet<string>;
}

const known = new Map<string, UnitWords>();

/** What units and days are called in a language; in English where it is not known. */
export function unitWords(language: string | null): UnitWords {
  const name = language !== null && /^[a-z]{2,3}$/.test(language) ? language : 'en';
  const made = known.get(name);
  if (made !== undefined) return made;
  const words = makeUnitWords(name);
  known.set(name, words);
  return words;
}

function makeUnitWords(language: string): UnitWords {
  // Metres are meters elsewhere.
  const locales = language === 'en' ? ['en-US', 'en-GB'] : [language];
  const formats = (styles: readonly Intl.NumberFormatOptions[]) =>
    new Set(
      locales.flatMap((locale) =>
        styles.flatMap((style) => namesOf(new Intl.NumberFormat(locale, style), language)),
      ),
    );
  const units = (names: readonly string[]) =>
    names.flatMap((unit) =>
      (['long', 'short'] as const).map((unitDisplay) => ({
        style: 'unit' as const,
        unit,
        unitDisplay,
      })),
    );
  return {
    durations: formats(units(TIME_UNITS)),
    years: formats(units(['year'])),
    measures: new Set([...formats(units(MEASURES)), ...CURRENCIES, ...MORE_MEASURES]),
    currencies: CURRENCIES,
    prices: new Set(QUESTION_WORDS.get(language)?.money.split(' ')),
    days: daysOf(language),
  };
}

/**
 * The last word of what a unit is called, for one and for several. Short forms that are more often
 * another word, like the in of inches, are left out.
 */
function namesOf(format: Intl.NumberFormat, language: string): string[] {
  return COUNTS.flatMap((count) => {
    const parts = format.formatToParts(count);
    const name = parts.find(({ type }) => type === 'unit')?.value.trim();
    const word = name?.toLowerCase().split(/\s+/).at(-1) ?? '';
    const other = word.length <= LONGEST_SHORT && isStopWord(word, language);
    return /^\p{L}+$/u.test(word) && !other ? [word] : [];
  });
}

function daysOf(language: string): ReadonlySet<string> {
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return new Set([-1, 0, 1].map((day) => near.format(day, 'day').toLowerCase()));
}
