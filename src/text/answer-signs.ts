import { baseForm } from './english-forms.ts';
import { isStopWord } from './stop-words.ts';
import { unitWords } from './units.ts';
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

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before names of places. */
const PLACE_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('in at near from outside inside around across throughout into to towards of'),
  de: set('in im bei aus nach an am auf zu zum zur vor ins bis'),
  fr: set('à en dans de au aux près du vers chez'),
  es: set('en de a desde hacia cerca del al'),
  it: set('a in da di nel nella al alla del della presso'),
  pt: set('em no na de do da a ao à'),
  nl: set('in te bij uit naar van op'),
};

/** Words that introduce a reason. */
const REASON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'because due since so result reason reasons cause caused causes causing thanks therefore amid order blamed blame prompted led owing attributed',
  ),
  de: set('weil da denn wegen aufgrund deshalb daher grund damit infolge um durch'),
  fr: set('parce car raison cause grâce puisque suite afin pour'),
  es: set('porque debido causa razón pues ya para motivo'),
  it: set('perché causa grazie poiché motivo per'),
  pt: set('porque devido causa razão pois para motivo'),
  nl: set('omdat doordat want wegens vanwege door daarom reden'),
};

/** Words that tell a time beside months and days. */
const TIME: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'ago century centuries decade decades spring summer autumn winter noon midnight midday dawn mid earlier later tonight',
  ),
  de: set('vor jahrhundert frühjahr frühling sommer herbst winter mitternacht mittag'),
  fr: set('siècle printemps été automne hiver minuit midi'),
  es: set('siglo primavera verano otoño invierno medianoche mediodía hace'),
};

/** Numbers in words, two to twelve and some more. */
const NUMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: set(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million millionen',
  ),
  fr: set('deux trois quatre cinq six sept huit neuf dix onze douze cent mille million millions'),
  es: set('dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil millón millones'),
  it: set(
    'due tre quattro cinque sei sette otto nove dieci undici dodici cento mille milione milioni',
  ),
  pt: set('dois duas três quatro cinco seis sete oito nove dez onze doze cem mil milhão milhões'),
  nl: set('twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend miljoen'),
};

const VAGUE_NUMBERS = set(
  'dozen dozens hundreds thousands millions billion billions trillion million half several',
);
const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:1\d{3}|20\d{2})s?$/;
const SYMBOL_BEFORE = /[\p{Sc}]\s?$/u;
const SYMBOL_AFTER = /^(?:\s?[%‰°\p{Sc}]|(?:k|m|bn|km|kg|mph|ft|cm|mm|lb|lbs|p)\b)/u;
const NONE: ReadonlySet<string> = new Set();

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
  const signs = new Uint16Array(words.length);
  const lower = words.map((word) => word.text.toLowerCase());
  const key = language ?? 'en';
  const units = unitWords(language);
  const placeBefore = PLACE_BEFORE[key] ?? NONE;
  const reason = REASON[key] ?? NONE;
  const time = TIME[key] ?? NONE;
  const numbers = NUMBERS[key] ?? NONE;
  const add = (index: number, sign: number) => {
    signs[index] = (signs[index] ?? 0) | sign;
  };

  let runStart = -1;
  words.forEach((word, index) => {
    const small = lower[index] ?? '';
    const capital = CAPITAL.test(word.text);
    const named = capital && (index > 0 || !isStopWord(word.text, key)) && small !== 'i';
    if (named && !units.calendar.has(small)) {
      const joined = runStart >= 0 && index > 0 && named && isGap(text, words[index - 1], word);
      if (!joined) runStart = index;
      add(index, Sign.name);
      const before = lower[runStart - 1] ?? '';
      const beforeThat = lower[runStart - 2] ?? '';
      const isPlace = placeBefore.has(before) || (before === 'the' && placeBefore.has(beforeThat));
      if (isPlace) add(index, Sign.place);
      if (!isPlace || before === 'of' || before === 'to' || before === 'from')
        if (before !== 'the') add(index, Sign.person);
    } else if (!named) runStart = -1;

    if (
      units.calendar.has(small) &&
      (key !== 'en' || capital || small.endsWith('day') || small === 'tomorrow')
    )
      add(index, Sign.time);
    if (time.has(small)) add(index, Sign.time);
    if (reason.has(small)) add(index, Sign.reason);
    if (YEAR.test(small) || /^\d{4}s$/.test(small)) add(index, Sign.time);

    const digits = /\d/.test(small);
    const spelled =
      numbers.has(small) ||
      (key === 'en' && (VAGUE_NUMBERS.has(small) || /^\d/.test(baseForm(small))));
    if (!digits && !spelled) return;
    add(index, Sign.number);
    const next = [lower[index + 1] ?? '', lower[index + 2] ?? ''];
    const before = text.slice(Math.max(0, word.start - 2), word.start);
    const after = text.slice(word.end, word.end + 4);
    const measured =
      SYMBOL_BEFORE.test(before) ||
      SYMBOL_AFTER.test(after) ||
      /\d(?:%|km|kg|m|bn|k|ft|mph)$/.test(small) ||
      next.some(
        (unit) =>
          units.measures.has(unit) || unit === 'cent' || unit === 'percent' || unit === 'times',
      );
    if (measured) add(index, Sign.amount);
    if (next.some((unit) => units.durations.has(unit))) add(index, Sign.duration);
    const years = next.some((unit) => units.years.has(unit) || /^jährig/.test(unit));
    const aside = /[,(]\s?$/.test(before) && /^\s?[,).]/.test(after);
    if (/^\d{1,3}$/.test(small) && (years || aside || lower[index - 1] === 'aged'))
      add(index, Sign.age);
  });
  return signs;
}

/** Whether two words stand side by side, with nothing but a space or a hyphen between them. */
function isGap(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && /^[\s.-]{0,2}$/.test(text.slice(before.end, word.start));
}
