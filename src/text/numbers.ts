import {
  compoundNumber,
  ROUNDING,
  scaleOf,
  simpleNumber,
  VAGUE,
  worthOf,
} from './lexicon/number-words.ts';
import { fold } from './stems.ts';
import type { Word } from './words.ts';

/** A number as a text says it, in digits or words. */
export interface NumberInText {
  readonly text: string;
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What it may mean, the likeliest first: "1.200" is 1200 or 1.2. Empty for a round word. */
  readonly readings: readonly number[];
  /** The least and the most that a source may have where the text rounds; null where it is exact. */
  readonly rounded: readonly [number, number] | null;
  readonly inDigits: boolean;
  readonly percent: boolean;
  /** One sign or word for each currency, null for no money. */
  readonly currency: string | null;
}

const DIGITS = /\p{Nd}+(?:[.,٫٬'’\u00A0\u202F](?=\p{Nd})\p{Nd}+)*/gu;
const SPACED_THOUSANDS = /^(?: \p{Nd}{3})+(?!\p{Nd})/u;
const SCALE_AFTER = /^[\s\u00A0-]?(\p{L}\p{M}*){1,16}/u;
const LONGEST_NUMBER = 24;
const PERCENT_AFTER =
  /^[\s\u00A0]?(?:%|٪|％|per ?cent|pct|prozent|pour cent|por ciento|por cento|per cento|procent|процент|percentage)/iu;
const CURRENCY_BEFORE = /([$£€¥₹₽₩₺₪])\s?$/u;

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['$', /^\s?(?:[$]|(?:us |u\.s\. )?dollar|dólar|доллар|دولار|美元|ドル)/iu],
  ['£', /^\s?(?:£|pounds? sterling|pound|libra|фунт)/iu],
  ['€', /^\s?(?:€|euro|евро|يورو|欧元|ユーロ)/iu],
  ['¥', /^\s?(?:¥|yen|yuan|円|元|иен)/iu],
  ['₹', /^\s?(?:₹|rupee|रुपय|रुपए)/iu],
  ['₽', /^\s?(?:₽|r(?:o)?uble|rubel|руб)/iu],
];

/**
 * The numbers of a text in order: digits of any script with separators, scales ("1.1bn", "5
 * millones", "3億"), number words of some languages, and round words ("dozens"). Time is linear.
 *
 * @param found the words of the text
 * @param language ISO 639-1, null where not known
 */
export function numbersIn(
  text: string,
  found: readonly Word[],
  language: string | null,
): NumberInText[] {
  const digits = inDigits(text, language);
  return [...digits, ...inWords(text, found, language, digits)].sort((a, b) => a.start - b.start);
}

function inDigits(text: string, language: string | null): NumberInText[] {
  const numbers: NumberInText[] = [];
  let from = 0;
  for (const match of text.matchAll(DIGITS)) {
    if (match.index < from) continue;
    let end = match.index + match[0].length;
    let written = match[0];
    if (language !== 'en' && written.length <= 3) {
      const more = SPACED_THOUSANDS.exec(text.slice(end, end + LONGEST_NUMBER))?.[0] ?? '';
      written += more.replaceAll(' ', '');
      end += more.length;
    }
    const parts = toAscii(written).split(/[^\d]/);
    // A date or an address is several numbers.
    if (parts.length > 2 && !parts.slice(1).every((part) => part.length === 3)) {
      let at = match.index;
      for (const part of parts) {
        numbers.push(number(text, at, at + part.length, [Number(part)], true));
        at += part.length + 1;
      }
    } else numbers.push(scaled(text, match.index, end, readings(toAscii(written), language)));
    from = numbers.at(-1)?.end ?? end;
  }
  return numbers;
}

/** Digits of any script as 0 to 9: ten of a kind stand in a row. */
function toAscii(written: string): string {
  return written.replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit;
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value % 10);
  });
}

const POINT_LANGUAGES = new Set('en zh ja ko th he hi'.split(' '));

function readings(written: string, language: string | null): number[] {
  const separators = written.replace(/\d/g, '');
  if (separators === '') return [Number(written.slice(0, LONGEST_NUMBER))];
  const whole = Number(written.replace(/\D/g, '').slice(0, LONGEST_NUMBER));
  const last = Math.max(...['.', ',', '٫'].map((sign) => written.lastIndexOf(sign)));
  const decimal = Number(
    `${written.slice(0, last).replace(/\D/g, '')}.${written.slice(last + 1).replace(/\D/g, '')}`,
  );
  if (last < 0) return [whole];
  const mixed = new Set(separators).size > 1;
  if (mixed) return [decimal];
  if (separators.length > 1) return [whole];
  if (written.length - last !== 4) return [decimal];
  const pointIsDecimal = POINT_LANGUAGES.has(language ?? 'en');
  return (written[last] === '.') === pointIsDecimal ? [decimal, whole] : [whole, decimal];
}

/** Takes in the scale words after a number. One letter may be a unit as well: 5m. */
function scaled(text: string, start: number, digitsEnd: number, values: number[]): NumberInText {
  let end = digitsEnd;
  let read = values;
  for (let more = 0; more < 2; more += 1) {
    const match = SCALE_AFTER.exec(text.slice(end, end + LONGEST_NUMBER));
    const word = match?.[0].replace(/^[\s\u00A0-]/, '') ?? '';
    const scale =
      scaleOf(fold(word)) ?? scaleOf(word.charAt(0).match(/[百千万萬億亿兆천만억]/)?.[0] ?? '');
    if (match === null || scale === undefined) break;
    const scaledValues = read.map((value) => value * scale);
    read = word.length === 1 && /[a-z]/i.test(word) ? [...scaledValues, ...read] : scaledValues;
    end += /[百千万萬億亿兆천만억]/.test(word.charAt(0))
      ? match[0].length - word.length + 1
      : match[0].length;
  }
  return number(text, start, end, read, true);
}

function number(
  text: string,
  start: number,
  end: number,
  values: readonly number[],
  digits: boolean,
): NumberInText {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 24).replace(/^-/, ' ');
  const sign = CURRENCY_BEFORE.exec(before)?.[1] ?? null;
  const percent = PERCENT_AFTER.exec(after)?.[0] ?? '';
  return {
    text: text.slice(start, end + percent.length),
    start,
    end: end + percent.length,
    readings: values,
    rounded: rounding(text, start, values[0] ?? 0),
    inDigits: digits,
    percent: percent !== '',
    currency: sign ?? CURRENCIES.find(([, form]) => form.test(after))?.[0] ?? null,
  };
}

/** A rounding word, and the little words that may stand between it and its number. */
const ROUNDING_WORDS = /[\p{L}\p{M}]+(?=(?:\s+(?:of|de|a|an|the|als|than|que|di|dan|än))?\s*$)/gu;

/** What the words before a number say of how exact it is. */
function rounding(text: string, start: number, value: number): readonly [number, number] | null {
  const before = text.slice(Math.max(0, start - 24), start).replace(/[$£€¥₹]\s?$/, '');
  if (/[~≈]\s?$/.test(before)) return [value * 0.88, value * 1.12];
  const range = (before.match(ROUNDING_WORDS) ?? [])
    .map((word) => ROUNDING.get(fold(word)))
    .find((known) => known !== undefined);
  return range === undefined ? null : [value * range[0], value * range[1]];
}

/** The numbers written in words, those that are part of a number in digits left out. */
function inWords(
  text: string,
  found: readonly Word[],
  language: string | null,
  digits: readonly NumberInText[],
): NumberInText[] {
  const numbers: NumberInText[] = [];
  let nextDigits = 0;
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at];
    if (first === undefined) break;
    while ((digits[nextDigits]?.end ?? Infinity) <= first.start) nextDigits += 1;
    if ((digits[nextDigits]?.start ?? Infinity) < first.end) continue;
    const run = wordRun(text, found, at, language);
    if (run !== null) {
      const last = found[run.last] ?? first;
      numbers.push(number(text, first.start, last.end, [run.value], false));
      at = run.last;
      continue;
    }
    const vague = VAGUE.get(fold(first.text));
    if (vague !== undefined && !/^\d/.test(first.text))
      numbers.push({ ...number(text, first.start, first.end, [], false), rounded: vague });
  }
  return numbers;
}

/** The longest run of number words from a word on that makes one number. */
function wordRun(text: string, found: readonly Word[], from: number, language: string | null) {
  let whole = 0;
  let part = 0;
  let last = -1;
  let lastValue = Infinity;
  for (let at = from; at < found.length && at < from + 12; at += 1) {
    const word = found[at];
    const previous = found[at - 1];
    if (word === undefined) break;
    if (last >= 0 && previous && !/^[\s-]{1,2}$/.test(text.slice(previous.end, word.start))) break;
    const folded = fold(word.text);
    const value = simpleNumber(folded, language) ?? compoundNumber(folded, language);
    const scale = value === undefined && word.text.length > 2 ? scaleOf(folded) : undefined;
    const article = /^(?:an?|eine?n?|une?|één|ett?)$/.test(fold(found[from - 1]?.text ?? ''));
    if (at === from && article && scale !== undefined) {
      whole = scale;
      lastValue = scale;
    } else if (
      value !== undefined &&
      value < lastValue &&
      (lastValue >= 100 || (lastValue >= 20 && value < 10))
    ) {
      part += value;
      lastValue = value;
    } else if (scale !== undefined && last >= 0) {
      if (scale === 100) part = Math.max(part, 1) * 100;
      else {
        whole += Math.max(part, 1) * scale;
        part = 0;
      }
      lastValue = scale;
    } else if (/^(?:and|und|et|y|e|en|og|och|i)$/.test(folded) && last >= 0 && last === at - 1)
      continue;
    else break;
    last = at;
  }
  return last < 0 ? null : { value: whole + part, last };
}

/** The figures that the words of a text may be told as besides its numbers: "half" is 50. */
export function figuresOfWords(found: readonly Word[]): Set<number> {
  return new Set(found.flatMap((word) => worthOf(fold(word.text))));
}
