import { dotAfter } from './abbreviations.ts';
import { paragraphs, type Span } from './paragraphs.ts';
import { isStopWord } from './stop-words.ts';

/** A sentence and where it stands: `text.slice(start, end)` of the input is `text`. */
export interface Sentence extends Span {
  readonly text: string;
}

/** These need white space after them to end a sentence; the others end it wherever they stand. */
const SPACED = '.!?…؟';
const TERMINATORS = /[.!?…؟]+|[。！？｡．۔।॥።։။។៕]+/g;

/** “ closes in German and opens in English; right after a stop it can only close. */
const CLOSERS = /(?:\s?[»›]|["'“”’)\]}】」』）＂])*/y;
const SPACE = /\s*/y;
const OPENERS = /["'“”‘„«»‹›([{*—–•·|¿¡-]*\s*/y;
const NEXT_WORD = /[\p{L}\p{M}\p{N}'’]{1,20}/uy;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;

/** A longer token before a dot is no abbreviation; keeps the look back short. UTF-16 units. */
const LONGEST_TOKEN = 24;

/**
 * The sentences of a text in order, verbatim, without white space around them. Together they
 * hold all of the text that is not white space. The end of a paragraph always ends a sentence.
 * Time is linear in the text.
 *
 * @param language ISO 639-1, null where not known
 */
export function sentences(text: string, language: string | null): Sentence[] {
  const found: Sentence[] = [];
  // One pass over the stops for all paragraphs: a look for the next one may go to the text's end.
  const stops = text.matchAll(TERMINATORS);
  let stop = stops.next().value;
  for (const paragraph of paragraphs(text)) {
    let start = paragraph.start;
    for (; stop !== undefined && stop.index < paragraph.end; stop = stops.next().value) {
      const span = { start: stop.index, end: stop.index + stop[0].length };
      const end = Math.min(matchEnd(CLOSERS, text, span.end), paragraph.end);
      if (end >= paragraph.end || !endsSentence(text, start, span, end, language)) continue;
      found.push(sentenceAt(text, start, end));
      start = matchEnd(SPACE, text, end);
    }
    found.push(sentenceAt(text, start, paragraph.end));
  }
  return found;
}

function sentenceAt(text: string, start: number, end: number): Sentence {
  return { text: text.slice(start, end), start, end };
}

function matchEnd(sticky: RegExp, text: string, offset: number): number {
  sticky.lastIndex = offset;
  return sticky.test(text) ? sticky.lastIndex : offset;
}

/** Whether a stop, with the quotes and brackets that close after it up to `end`, ends one. */
function endsSentence(
  text: string,
  start: number,
  stop: Span,
  end: number,
  language: string | null,
): boolean {
  if (!SPACED.includes(text.charAt(stop.start))) {
    // 「…。」と言った goes on after the quote.
    return end === stop.end || !/\p{Script=Hiragana}/u.test(text.charAt(end));
  }
  const next = matchEnd(SPACE, text, end);
  if (next === end) return false;
  if (/\s/.test(text.charAt(stop.start - 1))) return text.charAt(next) !== '.';
  const word = matchEnd(OPENERS, text, next);
  if (/[¿¡•]/.test(text.slice(next, word))) return true;
  if (LOWER.test(text.slice(word, word + 2))) return false;
  if (stop.end - stop.start > 1 || text.charAt(stop.start) !== '.') return true;
  return dotEndsSentence(text, start, stop.start, next, word, language);
}

function dotEndsSentence(
  text: string,
  start: number,
  dot: number,
  next: number,
  word: number,
  language: string | null,
): boolean {
  const token =
    /[^\s("'“‘«[]*$/.exec(text.slice(Math.max(start, dot - LONGEST_TOKEN), dot))?.[0] ?? '';
  // "1." before an item of a list belongs to the item.
  if (/^\d{1,3}$/.test(token) && dot - token.length === start) return false;
  const meaning = dotAfter(token, language);
  if (meaning === null) return true;
  if (meaning === 'inside') return false;
  if (meaning === 'before number') return !/\d/.test(text.charAt(word));
  NEXT_WORD.lastIndex = word;
  const following = NEXT_WORD.exec(text)?.[0] ?? '';
  const isInitial = text.charAt(word + following.length) === '.' && following.length <= 2;
  if (isInitial) return false;
  return isStopWord(following, language ?? 'en') || (token.includes('.') && word > next);
}
