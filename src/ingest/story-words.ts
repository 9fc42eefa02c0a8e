import { weekdayOf } from '../text/named-days.ts';
import { fold } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Word, words } from '../text/words.ts';

/** UTF-16 units of the text that are compared: what a report is about stands at its beginning. */
const COMPARED = 600;
/** What a word of the text alone weighs beside one of the title. */
const TEXT_WEIGHT = 0.5;
/**
 * Most words of the text; with those of the title they bound what an article costs. So many are in
 * what is compared: what a later report repeats of the earlier ones stands at its end.
 */
const MOST_FROM_TEXT = 40;
const MOST_FROM_TITLE = 30;
/** Letters that tell a word: its forms differ behind them, in most languages that write forms. */
const TELLING = 6;
/** A title with a greater share of capitals than this writes all its words so. */
const CAPITALS_FOR_ALL = 0.6;

/** A word as stories compare it. */
export interface StoryWord {
  /** How much it says of what the article is about: 1 for a word of the title, less for others. */
  readonly weight: number;
  /** How it was written where the writer had the choice; null where all begin alike. */
  readonly capital: boolean | null;
}

/**
 * The words of an article's title and of the beginning of its text that say what it is about, by
 * their first letters without case and accents. This works without knowing the language, which
 * a headline alone does not tell surely.
 *
 * @param source the paper's name, which many feeds append to the title
 */
export function storyWords(article: {
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  readonly language: string | null;
}): Map<string, StoryWord> {
  const { language } = article;
  const title = withoutSource(article.title.slice(0, COMPARED), article.source);
  const found = new Map<string, StoryWord>();
  collect(title, language, MOST_FROM_TITLE, 1, writesAllWithCapitals(title), found);
  const text = article.text.slice(0, COMPARED);
  if (text !== '') collect(text, language, found.size + MOST_FROM_TEXT, TEXT_WEIGHT, false, found);
  return found;
}

function collect(
  text: string,
  language: string | null,
  most: number,
  weight: number,
  allCapitals: boolean,
  found: Map<string, StoryWord>,
): void {
  let end = -1;
  for (const word of words(text, language)) {
    // After a point, a colon or a quotation mark every word may have a capital.
    const inside = end >= 0 && word.start === end + 1 && text.charAt(end) === ' ';
    end = word.end;
    if (found.size >= most) return;
    // Without a language English is the best guess: what it leaves out is rarely a name elsewhere.
    if (isStopWord(word.text, language ?? 'en')) continue;
    // On a Monday everything happened on Monday, with a capital like a name.
    if (weekdayOf(word.text, language ?? 'en') !== null) continue;
    const known = beginning(word.text);
    if (known === '') continue;
    const capital = isCapital(word) ? (inside && !allCapitals ? true : null) : false;
    const before = found.get(known);
    found.set(known, {
      weight: before?.weight ?? weight,
      capital: before?.capital === false ? false : (capital ?? before?.capital ?? null),
    });
  }
}

/** Empty for what says nothing alone: a single Latin letter. */
function beginning(word: string): string {
  const folded = fold(word.replace(/['’]s?$/i, ''));
  return /^[a-z]$/.test(folded) ? '' : folded.slice(0, TELLING);
}

const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text);

function writesAllWithCapitals(title: string): boolean {
  // Short words stay small even then, and the first one never does.
  const long = words(title, null).slice(1);
  const telling = long.filter((word) => word.text.length > 3);
  return telling.filter(isCapital).length > CAPITALS_FOR_ALL * telling.length;
}

/** "Title - The Paper" and "Title | The Paper" without the paper. */
function withoutSource(title: string, source: string | null): string {
  if (source === null) return title;
  const parts = title.split(/\s(?=[-–—|»·]\s)/);
  const last = fold(parts.at(-1) ?? '');
  return parts.length > 1 && last !== '' && last === fold(source)
    ? parts.slice(0, -1).join(' ')
    : title;
}
