import { numbersIn } from '../../text/numbers.ts';
import { stem } from '../../text/stems.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { unitWords } from '../../text/units.ts';
import { type Word, words } from '../../text/words.ts';

/** What a report's figures say: nothing new, something, or another number of what was counted. */
export type NewFigures = 'none' | 'some' | 'another count';

/** Figures that were told, for comparing many reports with them. */
export interface ToldFigures {
  readonly values: ReadonlySet<number>;
  /** Stems of what was counted. */
  readonly counted: ReadonlySet<string>;
}

export const toldFigures = (told: readonly Figure[]): ToldFigures => ({
  values: new Set(told.map(({ value }) => value)),
  counted: new Set(told.flatMap(({ counts }) => counts ?? [])),
});

export function newFigures(figures: readonly Figure[], told: ToldFigures): NewFigures {
  const fresh = figures.filter(({ value }) => !told.values.has(value));
  if (fresh.length === 0) return 'none';
  return fresh.some(({ counts }) => counts !== null && told.counted.has(counts))
    ? 'another count'
    : 'some';
}

/** A number that a text says exactly. */
export interface Figure {
  readonly value: number;
  /** The stem of what there are so many of; null for money, measures, times and what is not said. */
  readonly counts: string | null;
}

/** The numbers of a text that are exact, but for 1, which is mostly no figure but a word. */
export function figuresOf(text: string, language: string | null): Figure[] {
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
