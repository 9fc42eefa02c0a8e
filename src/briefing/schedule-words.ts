import { UserError } from '../core/errors.ts';
import type { Said } from '../core/reply.ts';
import type { Language } from '../words/languages.ts';
import type { Phrase } from '../words/phrases.ts';
import { refusal, say } from '../words/say.ts';
import { inWords } from '../words/speak.ts';
import { inList } from './compose.ts';
import type { Suggested } from './library.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const NAMES = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Words for several days, as people type them in English; in other languages it is what is shown. */
const GROUPS: readonly {
  readonly shown: Phrase;
  readonly words: readonly string[];
  readonly days: readonly number[];
}[] = [
  {
    shown: 'schedule.every-day',
    words: ['every day', 'everyday', 'daily', 'all'],
    days: WEEK,
  },
  {
    shown: 'schedule.weekdays',
    words: ['weekdays', 'weekday', 'workdays', 'working days'],
    days: [1, 2, 3, 4, 5],
  },
  { shown: 'schedule.weekend', words: ['weekend', 'weekends'], days: [6, 7] },
];

/**
 * Minutes after midnight of a time as people write it: `07:00`, `7.30`, `7:30 pm`, `7am`, `0700`.
 *
 * @throws UserError where it is none.
 */
export function parseTime(typed: string): number {
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?$/i.exec(typed.trim());
  const [, hours = '', minutes = '0', half] = match ?? [];
  const hour = Number(hours);
  const minute = Number(minutes);
  const isHour = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (match === null || !isHour || minute > 59)
    throw refusal('schedule.no-time', { typed: typed.trim().slice(0, 20) });
  const noon = half?.toLowerCase().startsWith('p') === true ? 12 : 0;
  return (half === undefined ? hour : (hour % 12) + noon) * 60 + minute;
}

/**
 * Days of the week, 1 Monday to 7 Sunday, ascending: `every day`, `weekdays`, `weekend`,
 * `mon, wed, fri`, `tue-thu`; in English, or as they are shown in the language of who types.
 *
 * @throws UserError where a word is no day.
 */
export function parseDays(typed: string, language: Language): number[] {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const parts = words.split(/ and |[,;/&+、 ]+/);
  const days = new Set(group(words, language) ?? parts.flatMap((part) => daysOf(part, language)));
  if (days.size === 0) throw noDays(typed);
  return [...days].sort((a, b) => a - b);
}

function daysOf(word: string, language: Language): readonly number[] {
  if (word === '') return [];
  const [from = '', to, ...more] = word.split(/[-–]/);
  if (more.length > 0) throw noDays(word);
  if (to === undefined) return group(word, language) ?? [dayOf(word, language)];
  const first = dayOf(from, language);
  const count = (dayOf(to, language) - first + 7) % 7;
  return Array.from({ length: count + 1 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

const group = (words: string, language: Language): readonly number[] | undefined =>
  GROUPS.find((one) => one.words.includes(words) || words === shownIn(language, one.days))?.days;

/** By its first two letters or more, with an s at the end or not; or as it is shown. */
function dayOf(word: string, language: Language): number {
  const index = NAMES.findIndex(
    (name, at) =>
      (word.length >= 2 && (name.startsWith(word) || `${name}s` === word)) ||
      word === shownIn(language, [at + 1]),
  );
  if (index < 0) throw noDays(word);
  return index + 1;
}

const shownIn = (language: Language, days: readonly number[]): string =>
  inWords(formatDays(days), language).toLowerCase();

const noDays = (typed: string): UserError =>
  refusal('schedule.no-days', { typed: typed.trim().slice(0, 30) });

/** `07:00`. */
export const formatTime = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** `weekdays`, or `Mon, Wed, Fri`. */
export function formatDays(days: readonly number[]): Said {
  const whole = GROUPS.find((one) => one.days.join() === days.join());
  if (whole !== undefined) return say(whole.shown);
  const names = days.map((day) => say(`schedule.${NAMES[day - 1] ?? 'monday'}`));
  return names.length === 1 && names[0] !== undefined
    ? names[0]
    : say('schedule.days', { days: inList(names) });
}

/** Days to choose from while somebody types them; what they typed comes first where it is days. */
export function suggestDays(typed: string, language: Language): readonly Suggested[] {
  const words = typed.trim().toLowerCase();
  const common = [...GROUPS.map(({ days }) => days), ...WEEK.map((day) => [day])].filter((days) =>
    [shownIn('en', days), shownIn(language, days)].some((shown) => shown.startsWith(words)),
  );
  const suggested = [...readDays(typed, language), ...common].map((days): [string, Suggested] => {
    const value = inWords(formatDays(days), 'en');
    return [value, { name: formatDays(days), value }];
  });
  return [...new Map(suggested).values()];
}

function readDays(typed: string, language: Language): (readonly number[])[] {
  try {
    return [parseDays(typed, language)];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
