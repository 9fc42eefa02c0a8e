import { UserError } from '../core/errors.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Words for several days, as people type them; the first of each kind is the one shown. */
const GROUPS: readonly { readonly words: readonly string[]; readonly days: readonly number[] }[] = [
  { words: ['every day', 'everyday', 'daily', 'all'], days: WEEK },
  { words: ['weekdays', 'weekday', 'workdays', 'working days'], days: [1, 2, 3, 4, 5] },
  { words: ['weekend', 'weekends'], days: [6, 7] },
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
    throw new UserError(
      `“${typed.trim().slice(0, 20)}” is no time of day. Write it like 07:00 or 18:30.`,
    );
  const noon = half?.toLowerCase().startsWith('p') === true ? 12 : 0;
  return (half === undefined ? hour : (hour % 12) + noon) * 60 + minute;
}

/**
 * Days of the week, 1 Monday to 7 Sunday, ascending: `every day`, `weekdays`, `weekend`,
 * `mon, wed, fri`, `tue-thu`.
 *
 * @throws UserError where a word is no day.
 */
export function parseDays(typed: string): number[] {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const days = new Set(group(words) ?? words.split(/ and |[,;/&+ ]+/).flatMap(daysOf));
  if (days.size === 0) throw noDays(typed);
  return [...days].sort((a, b) => a - b);
}

function daysOf(word: string): readonly number[] {
  if (word === '') return [];
  const [from = '', to, ...more] = word.split(/[-–]/);
  if (more.length > 0) throw noDays(word);
  if (to === undefined) return group(word) ?? [dayOf(word)];
  const first = dayOf(from);
  const count = (dayOf(to) - first + 7) % 7;
  return Array.from({ length: count + 1 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

const group = (words: string): readonly number[] | undefined =>
  GROUPS.find((one) => one.words.includes(words))?.days;

/** By its first two letters or more, with an s at the end or not. */
function dayOf(word: string): number {
  const index = NAMES.findIndex(
    (name) => word.length >= 2 && (name.startsWith(word) || `${name}s` === word),
  );
  if (index < 0) throw noDays(word);
  return index + 1;
}

const noDays = (typed: string): UserError =>
  new UserError(
    `“${typed.trim().slice(0, 30)}” names no days. Write every day, weekdays, weekend, or days like mon, wed, fri.`,
  );

/** `07:00`. */
export const formatTime = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** `weekdays`, or `Mon, Wed, Fri`. */
export function formatDays(days: readonly number[]): string {
  const whole = GROUPS.find((one) => one.days.join() === days.join());
  return whole?.words[0] ?? days.map(shortName).join(', ');
}

function shortName(day: number): string {
  const name = NAMES[day - 1] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1, 3)}`;
}

/** Days to choose from while somebody types them; what they typed comes first where it is days. */
export function suggestDays(typed: string): string[] {
  const words = typed.trim().toLowerCase();
  const common = [...GROUPS.flatMap((one) => one.words.slice(0, 1)), ...WEEK.map(shortName)];
  const fitting = common.filter((one) => one.toLowerCase().startsWith(words));
  return [...new Set([...readDays(typed), ...fitting])];
}

function readDays(typed: string): string[] {
  try {
    return [formatDays(parseDays(typed))];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
