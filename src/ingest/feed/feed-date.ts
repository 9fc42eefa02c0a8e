import { folded } from '../folded.ts';
import { monthNumber } from '../written-date.ts';
import { timeOfDay } from './time-of-day.ts';

/** No date is longer; UTF-16 units. */
const LONGEST = 80;
const EPOCH = /^\d{9,10}(?:\.\d+)?$/;
const EPOCH_MILLISECONDS = /^\d{12,13}$/;
const ALL_DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/;

/**
 * A feed's date in any form seen: RFC 822 and its relatives, ISO 8601, W3C's profile of it, months in
 * words of many languages, Unix time. Epoch milliseconds; UTC where it names no zone. Null for one
 * that no calendar has, or whose day and month could be either way round: a date is never guessed.
 */
export function feedDate(written: string | null | undefined): number | null {
  const date = (written ?? '').trim();
  if (date === '' || date.length > LONGEST) return null;
  if (EPOCH.test(date)) return Math.floor(Number(date) * 1000);
  const digits = ALL_DIGITS.exec(date);
  const isPacked = digits !== null && dayAt(digits[1], digits[2], digits[3]) !== null;
  if (EPOCH_MILLISECONDS.test(date) && !isPacked) return Number(date);
  const line = isPacked ? date.replace(ALL_DIGITS, '$1-$2-$3T$4:$5:$6').replace(/:$/, '') : date;
  const time = timeOfDay(ordinary(line));
  if (time === null) return null;
  const day = isoDay(time.rest) ?? wordedDay(time.rest) ?? numberedDay(time.rest);
  return day === null ? null : day + time.offset;
}

/** With ordinary spaces and marks, without comments, and East Asian signs as others write them. */
function ordinary(date: string): string {
  return date
    .normalize('NFKC')
    .replace(/[年년月월] ?/g, '-')
    .replace(/[日일]/g, ' ')
    .replace(/上午|午前|오전/g, ' am ')
    .replace(/下午|午後|오후/g, ' pm ')
    .replace(/[時时시]/g, ':')
    .replace(/[分분](?= ?\d)/g, ':')
    .replace(/[分분秒초]/g, '')
    .replace(/: +(?=\d)/g, ':')
    .replace(/\s+/g, ' ')
    .trim();
}

const WEEKDAY = String.raw`^(?:\p{L}{2,12}\.?,? )?`;
const END = '[T,. ]*$';
const iso = (form: string) => new RegExp(`${WEEKDAY}${form}${END}`, 'iu');
const YEAR_MONTH_DAY = iso(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})`);
const YEAR_MONTH = iso(String.raw`(\d{4})-(\d{1,2})`);
const YEAR = iso(String.raw`(\d{4})`);
const PACKED = iso(String.raw`(\d{4})(\d{2})(\d{2})`);
const SHORT_YEAR = iso(String.raw`-?(\d{2})(-?)(\d{2})\2(\d{2})`);
const CENTURY_LEFT_OUT = iso(String.raw`-(\d{2})-?(\d{2})`);
const DAY_OF_YEAR = iso(String.raw`(\d{4}|\d{2})-?(\d{3})`);
const WEEK = iso(String.raw`(\d{4})-?W(\d{2})(?:-?([1-7]))?`);

/** 00:00 UTC of a day in ISO 8601, also in its short forms; a month or a year is its first day. */
function isoDay(text: string): number | null {
  const day = YEAR_MONTH_DAY.exec(text);
  if (day !== null) return dayAt(day[1], day[3], day[4]);
  const packed = PACKED.exec(text);
  if (packed !== null) return dayAt(packed[1], packed[2], packed[3]);
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return dayAt(short[1], short[3], short[4]);
  const month = YEAR_MONTH.exec(text) ?? CENTURY_LEFT_OUT.exec(text);
  if (month !== null) return dayAt(month[1], month[2], '1');
  const ofYear = DAY_OF_YEAR.exec(text);
  if (ofYear !== null) return dayOfYear(ofYear[1], Number(ofYear[2]));
  const week = WEEK.exec(text);
  if (week !== null) return dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  return dayAt(YEAR.exec(text)?.[1], '1', '1');
}

function dayOfYear(year: string | undefined, day: number): number | null {
  const first = dayAt(year, '1', '1');
  if (first === null || day < 1) return null;
  const at = first + (day - 1) * 86_400_000;
  return new Date(at).getUTCFullYear() === new Date(first).getUTCFullYear() ? at : null;
}

function dayOfWeek(year: number, week: number, day: number): number | null {
  if (week < 1 || week > 53) return null;
  // 4 January is always in the first week, and weeks begin on Monday.
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000;
  return monday + ((week - 1) * 7 + day - 1) * 86_400_000;
}

/** A day whose month is a word, in any order of its parts, whatever day of the week it claims to be. */
function wordedDay(text: string): number | null {
  const parts = text.match(/\p{L}[\p{L}\p{M}]{2,}|\d+/gu) ?? [];
  // The last of them: abbreviated days of the week may look like months, "mar., 3 févr.".
  const at = parts.findLastIndex((part) => monthNumber(folded(part)) !== null && !/^\d/.test(part));
  if (at === -1) return null;
  const month = String(monthNumber(folded(parts[at] ?? '')));
  const numbers = parts.filter((part) => /^\d/.test(part));
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third !== undefined) return null;
  return first.length > 2 ? dayAt(first, month, second) : dayAt(second, month, first);
}

const SLASHED = iso(String.raw`(\d{1,2})([/.-])(\d{1,2})\2(\d{4})`);

/** Day and month as numbers before the year; with slashes only where it is clear which is which. */
function numberedDay(text: string): number | null {
  const match = SLASHED.exec(text);
  if (match === null) return null;
  const [, first = '', mark, second = '', year] = match;
  if (mark === '.' || Number(first) > 12 || first === second) return dayAt(year, second, first);
  return Number(second) > 12 ? dayAt(year, first, second) : null;
}

/** 00:00 UTC of a day that the calendar has. Years of two digits are RFC 2822's: 50 is 1950, 49 is 2049. */
function dayAt(year?: string, month?: string, day?: string): number | null {
  if (year === undefined || year.length === 3 || year.length > 4) return null;
  const short = Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const at = Date.UTC(year.length <= 2 ? short : Number(year), Number(month) - 1, Number(day));
  const made = new Date(at);
  const isReal = made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day);
  return isReal && made.getUTCFullYear() >= 1600 ? at : null;
}
