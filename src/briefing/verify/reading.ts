import { type NumberInText, numbersIn } from '../../text/numbers.ts';
import { family, root } from '../../text/roots.ts';
import { sentences } from '../../text/sentences.ts';
import { fold } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { words } from '../../text/words.ts';

/** A word of a claim or a source, read for comparing. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly root: string;
  /** What words of one family begin with; null for a short root. */
  readonly family: string | null;
  /** Counted through all texts of a reading. */
  readonly sentence: number;
  /** Whether it says something of its own: neither a stop word nor a number. */
  readonly content: boolean;
  readonly capital: boolean;
  /** First of its sentence, or of a quotation or heading inside it. */
  readonly first: boolean;
  readonly inNumber: boolean;
}

/** Texts taken apart: the words of all of them in one row. */
export interface Reading {
  readonly texts: readonly string[];
  readonly language: string | null;
  readonly tokens: readonly Token[];
  /** With the index of the token that each begins in. */
  readonly numbers: readonly (NumberInText & { readonly token: number })[];
  /** Where each sentence begins in the row, and one past the end. */
  readonly sentenceStarts: readonly number[];
  /** The sentence that each text begins with. */
  readonly textStarts: readonly number[];
  /** By root, where it stands in the row. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly families: ReadonlyMap<string, readonly number[]>;
}

const OPENS_ANEW = /[.:!?"“”„«»`‘([—|]\s*$|(?:^|\s)['’]$/u;
const CASED = /\p{Lu}/u;

/** Reads texts for comparing. Time is linear in them. @param language ISO 639-1, null where not known */
export function read(texts: readonly string[], language: string | null): Reading {
  const tokens: Token[] = [];
  const numbers: (NumberInText & { token: number })[] = [];
  const sentenceStarts: number[] = [];
  const textStarts = texts.map((text) => {
    const start = sentenceStarts.length;
    readText(text, language, tokens, numbers, sentenceStarts);
    return start;
  });
  sentenceStarts.push(tokens.length);
  const places = new Map<string, number[]>();
  const families = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    note(places, token.root, at);
    if (token.family !== null) note(families, token.family, at);
  });
  return { texts, language, tokens, numbers, sentenceStarts, textStarts, places, families };
}

function note(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [at]);
  else known.push(at);
}

function readText(
  text: string,
  language: string | null,
  tokens: Token[],
  numbers: (NumberInText & { token: number })[],
  sentenceStarts: number[],
): void {
  const found = words(text, language);
  const inText = numbersIn(text, found, language);
  const spans = sentences(text, language);
  let span = 0;
  let nextNumber = 0;
  let begins = true;
  for (const word of found) {
    while (word.start >= (spans[span]?.end ?? Infinity)) {
      span += 1;
      begins = true;
    }
    if (begins) sentenceStarts.push(tokens.length);
    while ((inText[nextNumber]?.end ?? Infinity) <= word.start) nextNumber += 1;
    const number = inText[nextNumber];
    const inNumber = number !== undefined && number.start < word.end;
    if (inNumber && number.start >= word.start) numbers.push({ ...number, token: tokens.length });
    const folded = fold(word.text);
    const base = root(word.text, language);
    tokens.push({
      ...word,
      folded,
      root: base,
      family: family(base),
      sentence: sentenceStarts.length - 1,
      content: !inNumber && base !== '' && !isStopWord(word.text, language),
      capital: CASED.test(word.text.charAt(0)),
      first: begins || OPENS_ANEW.test(text.slice(Math.max(0, word.start - 3), word.start)),
      inNumber,
    });
    begins = false;
  }
}
