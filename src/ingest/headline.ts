import { sentences } from '../text/sentences.ts';
import { shorten } from '../text/shorten.ts';
import { fold } from '../text/stems.ts';
import { wordCount } from './prose.ts';

/** A headline of ours made from a sentence is no longer than this; UTF-16 units. */
const LONGEST_MADE = 120;
/** A first line beyond this is a paragraph; UTF-16 units. */
const LONGEST = 250;
/** From here on a first line that has more than one sentence is a paragraph; UTF-16 units. */
const LONG = 140;
const MOST_WORDS = 40;

/** The headline of a paragraph that has none over it: its first sentence, cut at a word if long. */
export function headlineFrom(paragraph: string): string {
  const sentence = sentences(paragraph.slice(0, 2 * LONGEST), null)[0]?.text ?? paragraph;
  return shorten(sentence, LONGEST_MADE);
}

/** Whether a first line is a headline by its length and form, and not a paragraph already. */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST || wordCount(text) > MOST_WORDS) return false;
  return text.length <= LONG || sentences(text, null).length === 1;
}

/** Whether two lines say the same, whatever their case and punctuation. */
export function isSameLine(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** A headline without the site's name that pages put after it: "Ferry resumes | The Gazette". */
export function withoutSiteName(title: string, source: string | null): string {
  if (source === null) return title;
  const suffix = / [|–—·-] ([^|–—·]{1,80})$/u.exec(title);
  const names = suffix?.[1];
  if (suffix === null || names === undefined || !isSameLine(names, source)) return title;
  return title.slice(0, suffix.index);
}

/** How agencies number the versions of a report before its headline. */
const VERSION = /^(?:(?:UPDATE|WRAPUP|REFILE|RPT)(?: \d{1,2})?[-–—:] ?)+(?=\S)/u;

/** A headline without what only says which version it is: "UPDATE 2-Ferry sinks". */
export const withoutVersion = (title: string): string => title.replace(VERSION, '');
