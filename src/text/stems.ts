import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The Snowball algorithm for a language, by ISO 639-1. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/** Nothing longer is a word; it is cut, so that no term is a whole page. UTF-16 units. */
const LONGEST = 64;

/** Letters that Unicode does not take apart into a letter and an accent. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
  ى: 'ي',
  ٱ: 'ا',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
};
const SPECIALS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic. Other marks are vowels. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;
const NOT_IN_TERMS = /[^\p{L}\p{M}\p{N}]|[\u034F\u20DD-\u20E4\uFE00-\uFE0F]/gu;
const PLAIN = /^[a-z0-9]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tells ASCII from the rest
const ASCII = /^[\u0000-\u007F]*$/;

/**
 * How a word is written when case, accents and what stands between its letters do not matter:
 * Café = cafe, U.S. = us. Only letters, vowel signs and digits are left; perhaps nothing.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replace(NOT_IN_TERMS, '');
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? '')
    .normalize('NFC')
    .replace(NOT_IN_TERMS, '');
}

type Stemmer = { stem(word: string): string };
const stemmers = new Map<string, Stemmer | null>();

function stemmerFor(language: string): Stemmer | null {
  const made = stemmers.get(language);
  if (made !== undefined) return made;
  const algorithm = Object.hasOwn(ALGORITHMS, language) ? ALGORITHMS[language] : undefined;
  if (algorithm === undefined) return null;
  // Loaded at the first word to stem: 20 MB that an idle bot does without.
  const library: typeof import('snowball-stemmers') = require('snowball-stemmers');
  const stemmer = library.newStemmer(algorithm);
  stemmers.set(language, stemmer);
  return stemmer;
}

/** A number without its thousands' separators, its decimals after a `p`: 1,000 = 1000, 3.5 = 3p5. */
function stemNumber(word: string): string {
  return fold(word.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(/[.,](?=\d)/g, 'p'));
}

function stemUnseen(word: string, stemmer: Stemmer | null): string {
  if (/^\d+[.,]/.test(word)) return stemNumber(word);
  const plain = ASCII.test(word) ? word : word.normalize('NFKC').replace(/[’＇]/g, "'");
  // Stemmers know no dots: "U.S." is an abbreviation, and spelled like "US".
  const lower = plain.replace(/[.\u00AD]/g, '').toLowerCase();
  return fold(stemmer === null ? lower : stemmer.stem(lower));
}

/** Stems found before, by language and word. Emptied when full; all languages share the bound. */
const memo = new Map<string | null, Map<string, string>>();
let remembered = 0;
const MOST_REMEMBERED = 50_000;

/** Longer words are often slices that would keep the whole text they were cut from in memory. */
const LONGEST_REMEMBERED = 12;

/**
 * What all forms of a word have in common: "elections" and "elected" become "elect". Without
 * case and accents, letters, vowel signs and digits only; empty where the word has none of these.
 *
 * @param language ISO 639-1; null or one without a stemmer folds the word and no more
 */
export function stem(word: string, language: string | null): string {
  const known = memo.get(language)?.get(word);
  if (known !== undefined) return known;
  const stemmer = language === null ? null : stemmerFor(language);
  const stemmed = stemUnseen(word.slice(0, LONGEST), stemmer);
  if (word.length <= LONGEST_REMEMBERED) remember(word, language, stemmed);
  return stemmed;
}

function remember(word: string, language: string | null, stemmed: string): void {
  if (remembered >= MOST_REMEMBERED) {
    memo.clear();
    remembered = 0;
  }
  let ofLanguage = memo.get(language);
  if (ofLanguage === undefined) {
    ofLanguage = new Map();
    memo.set(language, ofLanguage);
  }
  ofLanguage.set(word, stemmed);
  remembered += 1;
}
