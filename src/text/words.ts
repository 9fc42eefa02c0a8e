import { Kind, kindAt, unitsAt } from './characters.ts';

/** A word and where it stands: `text.slice(start, end)` of the input is `text`. */
export interface Word {
  readonly text: string;
  /** Offsets in UTF-16 units of the input. */
  readonly start: number;
  readonly end: number;
}

/** Languages that write a shortened word before an apostrophe as a word of its own: l'homme. */
const ELIDING = new Set(['fr', 'it', 'ca']);

const APOSTROPHES = new Set(["'", '’', '＇', '׳', '״', '"']);

/** One for all: its dictionaries go by script, so the locale makes no difference. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The words of a text in order; punctuation and symbols are left out.
 *
 * Letters, marks and digits make a word, with what may stand inside one: "don't", "U.S", "3.5",
 * "1,000". Scripts without spaces are segmented with the dictionaries of Intl.Segmenter.
 * Time is linear in the text.
 *
 * @param language ISO 639-1, null where not known
 */
export function words(text: string, language: string | null): Word[] {
  const found: Word[] = [];
  const eliding = language !== null && ELIDING.has(language);
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === Kind.letter || kind === Kind.digit) {
      const end = endOfWord(text, at, eliding);
      found.push({ text: text.slice(at, end), start: at, end });
      at = end;
    } else if (kind === Kind.dense) {
      const end = endOfRun(text, at, (next) => next === Kind.dense || next === Kind.mark);
      segmentDense(text.slice(at, end), at, found);
      at = end;
    } else {
      at += unitsAt(text, at);
    }
  }
  return found;
}

function segmentDense(run: string, offset: number, found: Word[]): void {
  // Nothing to segment; asking all the same takes many times as long as all else.
  if (run.length === unitsAt(run, 0)) {
    found.push({ text: run, start: offset, end: offset + run.length });
    return;
  }
  for (const { segment, index } of segmenter.segment(run)) {
    const start = offset + index;
    found.push({ text: segment, start, end: start + segment.length });
  }
}

function endOfRun(text: string, start: number, belongs: (kind: number) => boolean): number {
  let at = start;
  while (at < text.length && belongs(kindAt(text, at))) at += unitsAt(text, at);
  return at;
}

const inWord = (kind: number) => kind === Kind.letter || kind === Kind.digit || kind === Kind.mark;

/** Takes run after run as long as what parts them belongs inside a word. */
function endOfWord(text: string, start: number, eliding: boolean): number {
  let runStart = start;
  let end = endOfRun(text, start, inWord);
  for (;;) {
    const nextEnd = endOfRun(text, end + 1, inWord);
    if (nextEnd === end + 1 || !joins(text, runStart, end, nextEnd, eliding)) return end;
    runStart = end + 1;
    end = nextEnd;
  }
}

/** Whether the one character between two runs, at `middle`, makes one word of them. */
function joins(text: string, start: number, middle: number, end: number, eliding: boolean) {
  const character = text.charAt(middle);
  const before = kindAt(text, start);
  const after = kindAt(text, middle + 1);
  if (before === Kind.digit && after === Kind.digit) {
    return (character === '.' || character === ',') && joinsNumbers(text, start, middle, end);
  }
  if (before !== Kind.letter || after !== Kind.letter) return false;
  if (character === '.') {
    return (
      start + unitsAt(text, start) === middle && middle + 1 + unitsAt(text, middle + 1) === end
    );
  }
  if (!APOSTROPHES.has(character)) return false;
  if (character === '"' || character === '״') return isHebrew(text, middle + 1);
  // O'Brien and l'homme are looked for as Brien and homme; n't, 's, 'll, 've stay where they are.
  return !eliding && (end - middle <= 3 || !isLatin(text, start));
}

/** Thousands and decimals are one number; a date like 12.04.2014 is three. */
function joinsNumbers(text: string, start: number, middle: number, end: number): boolean {
  if (end - middle === 4 && middle - start <= 3) return true;
  const separator = /[.,]/;
  const chained =
    (separator.test(text.charAt(start - 1)) && kindAt(text, start - 2) === Kind.digit) ||
    (separator.test(text.charAt(end)) && kindAt(text, end + 1) === Kind.digit);
  return !chained;
}

function isLatin(text: string, offset: number): boolean {
  return text.charCodeAt(offset) < 0x250;
}

function isHebrew(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0x590 && unit <= 0x5ff;
}
