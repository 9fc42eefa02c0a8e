import { calendarName } from './calendar.ts';
import { compoundNumber, scaleOf, simpleNumber, VAGUE } from './lexicon/number-words.ts';
import { fold } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { type UnitWords, unitWords } from './units.ts';
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
} as const;

/** Words of a language that give away what stands beside them. */
interface Clues {
  /** Before names of places. */
  readonly places: ReadonlySet<string>;
  /** Before a reason. */
  readonly reasons: ReadonlySet<string>;
  /** Part of a time, beside months, days and years. */
  readonly times: ReadonlySet<string>;
  /** What counts as well as number words do. */
  readonly numbers: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const CLUES: ReadonlyMap<string, Clues> = new Map(
  Object.entries({
    en: {
      places: set('in at near from outside inside around across throughout into to towards of'),
      reasons: set(
        'because due since so result reason reasons cause caused causes causing thanks therefore amid order blamed blame prompted led owing attributed',
      ),
      times: set(
        'ago century centuries decade decades spring summer autumn winter noon midnight midday dawn mid earlier later tonight',
      ),
      numbers: set('dozen half several'),
    },
    de: {
      places: set('in im bei aus nach an am auf zu zum zur vor ins bis'),
      reasons: set('weil da denn wegen aufgrund deshalb daher grund damit infolge um durch'),
      times: set('vor jahrhundert frühjahr frühling sommer herbst winter mitternacht mittag'),
      numbers: set('dutzend hälfte'),
    },
    fr: {
      places: set('à en dans de au aux près du vers chez'),
      reasons: set('parce car raison cause grâce puisque suite afin pour'),
      times: set('siècle printemps été automne hiver minuit midi'),
      numbers: set('douzaine dizaine moitié'),
    },
    es: {
      places: set('en de a desde hacia cerca del al'),
      reasons: set('porque debido causa razón pues ya para motivo'),
      times: set('siglo primavera verano otoño invierno medianoche mediodía hace'),
      numbers: set('docena decena mitad'),
    },
    it: {
      places: set('a in da di nel nella al alla del della presso'),
      reasons: set('perché causa grazie poiché motivo per'),
      times: set('secolo primavera estate autunno inverno mezzanotte mezzogiorno fa'),
      numbers: set('dozzina decina metà'),
    },
    pt: {
      places: set('em no na de do da a ao à'),
      reasons: set('porque devido causa razão pois para motivo'),
      times: set('século primavera verão outono inverno há'),
      numbers: set('dúzia dezena metade'),
    },
    nl: {
      places: set('in te bij uit naar van op'),
      reasons: set('omdat doordat want wegens vanwege door daarom reden'),
      times: set('eeuw geleden lente zomer herfst winter middernacht'),
      numbers: set('dozijn tiental helft'),
    },
  }),
);
const NONE: ReadonlySet<string> = new Set();
const NO_CLUES: Clues = { places: NONE, reasons: NONE, times: NONE, numbers: NONE };

const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:1\d{3}|20\d{2})s?$/;
const CURRENCY_BEFORE = /\p{Sc}\s?$/u;
const SYMBOL_AFTER = /^\s?[%‰°\p{Sc}]/u;
/** 20km, 5%, 3bn. */
const UNIT_INSIDE = /^\d.*\p{L}$/u;
/** A number set apart after a name is an age: "Venn, 42,". */
const ASIDE_BEFORE = /[,(]\s?$/;
const ASIDE_AFTER = /^\s?[,).]/;
const SIDE_BY_SIDE = /^[\s.-]{0,2}$/;
/** How far behind a number its unit stands: 3 million dollars. */
const UNIT_WITHIN = 2;

/**
 * For each word of a sentence what it may belong to. A guess from capitals, digits, units and the
 * words before: cheap, and made for choosing among sentences, not for telling names for sure.
 *
 * @param text the sentence that the words' offsets are in
 */
export function answerSigns(
  text: string,
  words: readonly Word[],
  language: string | null,
): Uint16Array {
  const clues = CLUES.get(language ?? '') ?? NO_CLUES;
  const units = unitWords(language);
  const lower = words.map((word) => word.text.toLowerCase());
  const signs = new Uint16Array(words.length);
  let name = 0;
  words.forEach((word, index) => {
    const small = lower[index] ?? '';
    const capital = CAPITAL.test(word.text);
    let sign = clues.reasons.has(small) ? Sign.reason : 0;
    if (isTime(small, capital, language, units) || clues.times.has(small)) sign |= Sign.time;
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

/** Two, twenty-five, million, thousands; one says too little. */
function isNumberWord(lower: string, language: string | null): boolean {
  const word = fold(lower);
  const number = simpleNumber(word, language) ?? compoundNumber(word, language) ?? 0;
  // "3 m" is million as well, but then the digit tells.
  return number > 1 || VAGUE.has(word) || (word.length > 2 && scaleOf(word) !== undefined);
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
  return named && calendarName(lower, language) !== undefined;
}

/** What a name may be that begins here, by the word before it: "in Halden", "of the Tarrow Isles". */
function nameSign(lower: readonly string[], index: number, { places }: Clues): number {
  const before = lower[index - 1] ?? '';
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
  { measures, durations, years }: UnitWords,
): number {
  const { start = 0, end = 0 } = words[index] ?? {};
  const small = lower[index] ?? '';
  const next = lower.slice(index + 1, index + 1 + UNIT_WITHIN);
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const measured =
    CURRENCY_BEFORE.test(before) ||
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
    (next.some((unit) => durations.has(unit)) ? Sign.duration : 0) |
    (aged ? Sign.age : 0)
  );
}
