import { type CalendarName, calendarName, calendarNamesInside } from '../../text/calendar.ts';
import { isUncased } from './check-uncased.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';

/** Words in lower case that are more often something else. */
const SHORTEST_PLAIN = 4;
const ALSO_WORDS = new Set(['march', 'mars', 'marche', 'mai', 'may', 'mart', 'sabato']);

/**
 * Months and days of the week that no source names, and days of a month that the sources tell of
 * another. The calendar's names are compared by what they mean, so a translation is checked too.
 */
export function checkDates(claim: Reading, sources: Reading): Evidence[] {
  const named: CalendarName[] = [
    ...namesIn(sources),
    ...sources.texts
      .filter((text) => UNCASED.test(text))
      .flatMap((text) => calendarNamesInside(text, sources.language)),
  ];
  const absent = namesIn(claim).filter((name) => !named.some((other) => same(name, other)));
  const days = daysIn(sources, DAY_REACH);
  const moved = daysIn(claim, 1).filter(
    ({ day, month }) =>
      days.some((other) => other.month === month) &&
      !days.some((other) => other.month === month && other.day === day),
  );
  return [...absent, ...moved].map(({ text }) => ({ kind: 'date', text, sign: 'date' }));
}

/** Scripts that write a word together with what follows it, or all words. */
const UNCASED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;

type Named = CalendarName & { readonly text: string; readonly token: number };

const same = (one: CalendarName, other: CalendarName) =>
  one.kind === other.kind && one.number === other.number;

function namesIn(reading: Reading): Named[] {
  return reading.tokens.flatMap((token, at) => {
    const name = calendarName(token.text, reading.language);
    if (name === undefined || token.inNumber) return [];
    const certain = token.capital
      ? !token.first || !ALSO_WORDS.has(token.folded)
      : (isUncased(token) || token.folded.length >= SHORTEST_PLAIN) &&
        !ALSO_WORDS.has(token.folded);
    return certain ? [{ ...name, text: token.text, token: at }] : [];
  });
}

/** Numbers this near to a month may be its days: "on 4, 5 and 6 June". In words. */
const DAY_REACH = 5;

/** Days with their month: "27 July", "July 27 and 28". */
function daysIn(reading: Reading, reach: number) {
  const byToken = new Map(reading.numbers.map((number) => [number.token, number]));
  return namesIn(reading).flatMap((name) => {
    if (name.kind !== 'month') return [];
    const found = [];
    for (let at = name.token - reach; at <= name.token + reach; at += 1) {
      const number = byToken.get(at);
      const [day = 0] = number?.readings ?? [];
      if (number === undefined || !number.inDigits || !Number.isInteger(day) || day < 1 || day > 31)
        continue;
      found.push({ day, month: name.number, text: `${number.text} ${name.text}` });
    }
    return found;
  });
}
