import { calendarName } from './calendar.ts';
import {
  CLOCK,
  CLUES,
  type Clues,
  FREE,
  LARGE,
  NO_CLUES,
  ONE,
  PER,
  REASON_AFTER_COMMA,
  SPAN,
} from './lexicon/answer-clues.ts';
import { compoundNumber, scaleOf, simpleNumber, VAGUE } from './lexicon/number-words.ts';
import { root } from './roots.ts';
import { fold } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { type UnitWords, unitWords } from './units.ts';
import { wordList } from './word-list.ts';
import type { Word } from './words.ts';

/** What a word may belong to, as bits: signs that a sentence answers some kind of question. */
export const Sign = {
  name: 1,
  person: 2,
  place: 4,
  number: 8,
  time: 16,
  amount: 32,
  duration: 64,
  age: 128,
  reason: 256,
  /** What went before what is told, as causes do: it had rained. */
  earlier: 512,
  money: 1024,
  year: 2048,
  /** Until or since when, which tells how long. */
  span: 4096,
  /** Who acts without being named: the council. */
  office: 8192,
} as const;

const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:1\d{3}|20\d{2})s?$/;
const CURRENCY_BEFORE = /\p{Sc}\s?$/u;
const CURRENCY_AFTER = /^\s?\p{Sc}/u;
const SYMBOL_AFTER = /^\s?[%‰°\p{Sc}]/u;
/** 20km, 5%, 3bn. */
const COMMA_BEFORE = /,\s$/;
const UNIT_INSIDE = /^\d.*\p{L}$/u;
/** A number set apart after a name is an age: "Venn, 42,". */
const ASIDE_BEFORE = /[,(]\s?$/;
const ASIDE_AFTER = /^\s?[,).]/;
const SIDE_BY_SIDE = /^[\s.-]{0,2}$/;
const LATEST_HOUR = 24;
/** What German puts behind a day: Dienstagmittag. */
const PART_OF_DAY = /(?:vor|nach)?mittag$|morgen$|abend$|nacht$|früh$/;
/** How far from a week or a year a word stands that makes a time of it, in words. */
const NEAR = 2;
/** How far behind the word for a price its number stands: costs about 5. */
const PRICED_WITHIN = 2;
/** How far behind a number its unit stands: 3 million dollars. */
const UNIT_WITHIN = 2;

/**
 * For each word of a sentence what it may belong to. A guess from capitals, digits, units and the
 * words before: cheap, and made for choosing among sentences, not for telling names for sure.
 *
 * @param text the sentence that the words' offsets are in
 * @param roots the words' roots
 */
export function answerSigns(
  text: string,
  words: readonly Word[],
  roots: readonly string[],
  language: string | null,
): Uint16Array {
  const clues = CLUES.get(language ?? '') ?? NO_CLUES;
  const units = unitWords(language);
  const acting = officesOf(language);
  const lower = words.map((word) => word.text.toLowerCase());
  const signs = new Uint16Array(words.length);
  let name = 0;
  words.forEach((word, index) => {
    const small = lower[index] ?? '';
    const capital = CAPITAL.test(word.text);
    // Since May is no reason, nor is so far.
    const next = lower[index + 1] ?? '';
    const since = SPAN.has(small) && (/^\d/.test(next) || isTime(next, true, language, units));
    const soFar = small === 'so' && next === 'far';
    let sign = clues.reasons.has(small) && !since && !soFar ? Sign.reason : 0;
    if (clues.earlier.has(small)) sign |= Sign.earlier;
    if (acting.has(roots[index] ?? '')) sign |= Sign.office;
    if (
      isTime(small, capital, language, units) ||
      clues.times.has(small) ||
      isClock(text, words, lower, index, language) ||
      (units.durations.has(small) &&
        lower
          .slice(Math.max(0, index - NEAR), index + NEAR + 1)
          .some((other) => clues.near.has(other)))
    )
      sign |= Sign.time;
    if (YEAR.test(small)) sign |= Sign.year;
    if (ONE.has(small) && units.durations.has(next)) sign |= Sign.duration;
    else if (ONE.has(small) && units.measures.has(next)) sign |= Sign.amount;
    if (SPAN.has(small)) sign |= Sign.span;
    if (FREE.has(small)) sign |= Sign.money;
    if (
      REASON_AFTER_COMMA.has(small) &&
      COMMA_BEFORE.test(text.slice(Math.max(0, word.start - 2), word.start))
    )
      sign |= Sign.reason;
    if ((sign & Sign.time) === 0 && capital && (index > 0 || !isStopWord(word.text, language))) {
      const before = words[index - 1];
      const goesOn =
        name !== 0 && before !== undefined && SIDE_BY_SIDE.test(text.slice(before.end, word.start));
      if (!goesOn) name = nameSign(lower, index, clues);
      sign |= name;
    } else name = 0;
    if (/\d/.test(small) || clues.numbers.has(small) || isNumberWord(small, language))
      sign |= numberSign(text, words, lower, index, units);
    signs[index] = sign;
  });
  return signs;
}

const offices = new Map<string | null, ReadonlySet<string>>();

/** The roots of those who act without being named: the council. */
function officesOf(language: string | null): ReadonlySet<string> {
  const known = offices.get(language);
  if (known !== undefined) return known;
  const words = wordList('offices', language).flatMap((line) => line.split(' '));
  const made = new Set(words.map((word) => root(word, language)));
  offices.set(language, made);
  return made;
}

/** Two, twenty-five, million, thousands; one says too little. */
function isNumberWord(lower: string, language: string | null): boolean {
  const word = fold(lower);
  const number = simpleNumber(word, language) ?? compoundNumber(word, language) ?? 0;
  // "3 m" is million as well, but then the digit tells.
  return number > 1 || VAGUE.has(word) || (word.length > 2 && scaleOf(word) !== undefined);
}

/** At six, by ten: a small number after such a word, with nothing after it that it could count. */
function isClock(
  text: string,
  words: readonly Word[],
  lower: readonly string[],
  index: number,
  language: string | null,
): boolean {
  if (!CLOCK.has(lower[index - 1] ?? '')) return false;
  const small = fold(lower[index] ?? '');
  const hour = /^\d{1,2}$/.test(small) ? Number(small) : simpleNumber(small, language);
  if (hour === undefined || hour > LATEST_HOUR) return false;
  const next = words[index + 1];
  const end = words[index]?.end ?? 0;
  return (
    next === undefined ||
    /[,;.]/.test(text.slice(end, next.start)) ||
    isStopWord(next.text, language)
  );
}

function isTime(
  lower: string,
  capital: boolean,
  language: string | null,
  { days }: UnitWords,
): boolean {
  if (YEAR.test(lower)) return true;
  if (days.has(lower)) return true;
  // May and March are other words too, unless they have their capital.
  const named = language !== 'en' || capital || lower.endsWith('day');
  const day = language === 'de' ? lower.replace(PART_OF_DAY, '') : lower;
  return named && calendarName(day, language) !== undefined;
}

/** What a name may be that begins here, by the word before it: "in Halden", "of the Tarrow Isles". */
function nameSign(lower: readonly string[], index: number, { places }: Clues): number {
  const before = lower[index - 1] ?? '';
  // Of a name: under the name of Grey Gull.
  if (before === 'of' && lower[index - 2] === 'name') return Sign.name;
  const place = places.has(before === 'the' ? (lower[index - 2] ?? '') : before);
  if (!place) return before === 'the' ? Sign.name : Sign.name | Sign.person;
  // People are spoken of, given to and heard from as well.
  const either = before === 'of' || before === 'to' || before === 'from';
  return Sign.name | Sign.place | (either ? Sign.person : 0);
}

function numberSign(
  text: string,
  words: readonly Word[],
  lower: readonly string[],
  index: number,
  { measures, durations, years, currencies, prices }: UnitWords,
): number {
  const { start = 0, end = 0 } = words[index] ?? {};
  const small = lower[index] ?? '';
  const next = lower.slice(index + 1, index + 1 + UNIT_WITHIN);
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const money =
    CURRENCY_BEFORE.test(before) ||
    CURRENCY_AFTER.test(after) ||
    (!PER.has(next[0] ?? '') && next.some((unit) => currencies.has(unit))) ||
    LARGE.has(small) ||
    next.slice(0, 1).some((unit) => LARGE.has(unit)) ||
    (lower.slice(Math.max(0, index - PRICED_WITHIN), index).some((word) => prices.has(word)) &&
      !next.some((unit) => durations.has(unit)));
  const measured =
    money ||
    SYMBOL_AFTER.test(after) ||
    (UNIT_INSIDE.test(small) && !YEAR.test(small)) ||
    next.some((unit) => measures.has(unit));
  const aged =
    /^\d{1,3}$/.test(small) &&
    (next.some((unit) => years.has(unit)) ||
      lower[index - 1] === 'aged' ||
      (ASIDE_BEFORE.test(before) && ASIDE_AFTER.test(after)));
  return (
    Sign.number |
    (measured ? Sign.amount : 0) |
    (money ? Sign.money : 0) |
    (next.some((unit) => durations.has(unit)) ? Sign.duration : 0) |
    (aged ? Sign.age : 0)
  );
}
