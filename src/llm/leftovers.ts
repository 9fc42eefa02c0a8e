import { endsWithStop } from '../text/full-stop.ts';
import type { Word } from '../text/words.ts';

/**
 * What a sentence is good for in a summary: `prose` for all, `scrap` (a heading, a caption's
 * stub, an exclamation) where there is no prose left, `leftover` (byline, time stamp, what a
 * page says about itself) for nothing.
 */
export type Use = 'prose' | 'scrap' | 'leftover';

const FEWEST_WORDS = 5;
/** A line without a full stop is a heading or a caption up to so many words. */
const LONGEST_HEADING = 12;
const LONGEST_LEFTOVER = 25;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d)`;
const TIME = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?';
const STATE = '(?:Published|Updated|Posted|Last updated|Last modified|Created)';
const STAMP = `(?:${STATE}[:.\\s]*)?(?:${TIME},? (?:on )?${DATE}|${DATE},?(?: at)? ${TIME}|${STATE}[:.\\s]+${DATE})`;

const HAS_STAMP = new RegExp(STAMP, 'i');
/** A byline and stamps that the text follows without a break: "By X UPDATED: 12:33 EST, 4 March 2014 The …" */
const LEADING_STAMPS = new RegExp(
  `^(?:By .{1,80}?)?(?:[\\s.|,]*${STAMP}(?: ?\\([^)]{1,20}\\))?[\\s.|,]*){1,4}`,
  'i',
);

const BYLINE = /^(?:By|Von|Por|Par|Door|Af|Av)[\s.:]/;
const IN_BYLINE =
  /^(?:by|von|por|par|door|af|av|and|und|y|et|for|in|of|the|at|daily|updated|published|reporter|correspondent|editor)$/i;

/** Whole lines, or ways to begin and end one, that no sentence of an article has. */
const SELF_TALK =
  /^(?:scroll down (?:for|to)|click here|share(?: this\b.*)?$|comments?(?: \(\d+\))?$|follow us|read more|related(?: \S+)?:?$|leave a (?:reply|comment)|subscribe (?:to|now)|sign up (?:for|to)|advertisement$|continue reading|media playback|story highlights|see also:)|all rights reserved|©|copyright (?:\(c\)|\d{4})|(?:getty images|shutterstock)\W*$/i;

/** How many UTF-16 units at a sentence's start are byline and time stamp with no break after. */
export function leadingStamps(sentence: string): number {
  const head = sentence.slice(0, 300);
  return HAS_STAMP.test(head) ? (LEADING_STAMPS.exec(head)?.[0].length ?? 0) : 0;
}

/** What the sentence is, told by its form alone. */
export function useOf(sentence: string, words: readonly Word[]): Use {
  if (words.length === 0) return 'leftover';
  if (words.length <= LONGEST_LEFTOVER) {
    if (SELF_TALK.test(sentence) && words.length <= LONGEST_HEADING) return 'leftover';
    if (HAS_STAMP.test(sentence) && leadingStamps(sentence) >= sentence.length * 0.6)
      return 'leftover';
    if (BYLINE.test(sentence) && words.every(fitsByline)) return 'leftover';
  }
  if (words.length < FEWEST_WORDS) return 'scrap';
  return endsWithStop(sentence) || words.length > LONGEST_HEADING ? 'prose' : 'scrap';
}

function fitsByline({ text }: Word): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) || IN_BYLINE.test(text);
}
