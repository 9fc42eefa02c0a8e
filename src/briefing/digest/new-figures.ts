import type { Article } from '../../core/article.ts';
import { numbersIn } from '../../text/numbers.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { unitWords } from '../../text/units.ts';
import { type Word, words } from '../../text/words.ts';

/** What a report's figures say: nothing new, something, or another number of what was counted. */
export type NewFigures = 'none' | 'some' | 'another count';

/** @param told the texts that were told before */
export function newFigures(
  text: string,
  { language }: Pick<Article, 'language'>,
  told: readonly { readonly text: string; readonly language: string | null }[],
): NewFigures {
  const before = told.flatMap((one) => figuresOf(one.text, one.language));
  const given = new Set(before.map(({ value }) => value));
  const counted = new Set(before.flatMap(({ counts }) => counts ?? []));
  const fresh = figuresOf(text, language).filter(({ value }) => !given.has(value));
  if (fresh.length === 0) return 'none';
  return fresh.some(({ counts }) => counts !== null && counted.has(counts))
    ? 'another count'
    : 'some';
}

interface Figure {
  readonly value: number;
  /** The stem of what there are so many of; null for money, measures, times and what is not said. */
  readonly counts: string | null;
}

/** What the numbers of a text say exactly, but for 1, which is mostly no figure but a word. */
function figuresOf(text: string, language: string | null): Figure[] {
  const found = words(text, language);
  return numbersIn(text, found, language).flatMap(({ readings, rounded, percent, ...number }) => {
    const [value] = readings;
    if (rounded !== null || value === undefined || value === 1) return [];
    const measured = percent || number.currency !== null;
    const next = measured ? undefined : wordAt(found, number.end);
    return [{ value, counts: next === undefined ? null : counted(next, language) }];
  });
}

/** The first word from a place on, by halving. */
function wordAt(found: readonly Word[], place: number): Word | undefined {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return found[low];
}

function counted({ text }: Word, language: string | null): string | null {
  const { durations, measures } = unitWords(language);
  const word = text.toLowerCase();
  if (durations.has(word) || measures.has(word)) return null;
  if (!/^\p{L}/u.test(word) || isStopWord(word, language)) return null;
  return stem(word, language) || null;
}
