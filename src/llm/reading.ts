import { type Sentence, sentences } from '../text/sentences.ts';
import { stem } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, words } from '../text/words.ts';
import { leadingStamps, type Use, useOf } from './leftovers.ts';

/** A sentence with its words as numbers of terms. */
export interface ReadSentence extends Sentence {
  readonly use: Use;
  readonly words: readonly Word[];
  /** The term of each word. */
  readonly terms: readonly number[];
  /** The pair of each two words that follow each other. */
  readonly pairs: readonly number[];
}

/** A text, read once: what the parts of the extractive model work on. */
export interface Reading {
  readonly language: string | null;
  readonly sentences: readonly ReadSentence[];
  /** By number of a term: whether it is a stop word. */
  readonly stopWords: readonly boolean[];
  /** By number of a pair: its two terms. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The terms of a title, read with the same numbers. */
  readonly title: ReadonlySet<number>;
}

/** Reads a text: sentences without the stamps before them, words, stems. */
export function read(text: string, title: string, language: string | null): Reading {
  const numbers = new Map<string, number>();
  const stopWords: boolean[] = [];
  const pairNumbers = new Map<number, number>();
  const pairs: [number, number][] = [];

  const termOf = (word: Word): number => {
    const stemmed = stem(word.text, language);
    const stop = isStopWord(word.text, language);
    // The same stem may be a stop word in one form only: "does" and "doe".
    const key = stop ? ` ${stemmed}` : stemmed;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, stopWords.length);
    return stopWords.push(stop) - 1;
  };
  const pairOf = (first: number, second: number): number => {
    const key = first * 0x1000000 + second;
    const known = pairNumbers.get(key);
    if (known !== undefined) return known;
    pairNumbers.set(key, pairs.length);
    return pairs.push([first, second]) - 1;
  };

  const found = sentences(text, language).map((whole): ReadSentence => {
    const sentence = withoutStamps(text, whole);
    const inside = words(sentence.text, language);
    const terms = inside.map(termOf);
    const followed = terms.slice(1).map((term, index) => pairOf(terms[index] ?? term, term));
    return {
      ...sentence,
      use: useOf(sentence.text, inside),
      words: inside,
      terms,
      pairs: followed,
    };
  });
  const titleTerms = new Set(words(title, language).map(termOf));
  return { language, sentences: found, stopWords, pairs, title: titleTerms };
}

function withoutStamps(text: string, sentence: Sentence): Sentence {
  const cut = leadingStamps(sentence.text);
  if (cut === 0 || cut >= sentence.text.length) return sentence;
  const start = sentence.start + cut;
  return { text: text.slice(start, sentence.end), start, end: sentence.end };
}
