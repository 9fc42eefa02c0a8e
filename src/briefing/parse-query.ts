import type { SearchQuery } from '../core/search.ts';

/** What closes a quotation that begins with one of these. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SPACE = /\s/;

/**
 * Reads what a person typed into a search: words, `"a phrase"`, `-word`, `-"a phrase"`,
 * `source:name`, `source:"a name"`, `before:2026-01-31` and `after:2026-01-31` (days in UTC).
 * Whatever is not quite one of these is words. Takes any string, in time linear in its length.
 */
export function parseQuery(typed: string): SearchQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const filters: { source?: string; after?: number; before?: number } = {};

  for (const { text, prefix, quoted } of tokens(typed)) {
    if (prefix === '-') excluded.push(text);
    else if (prefix === 'source:') filters.source = text;
    else if (quoted) phrases.push(text);
    else {
      const day = readDay(text);
      if (day === null) words.push(text);
      else filters[day.filter] = day.time;
    }
  }
  return { words, phrases, excluded, ...filters };
}

interface Token {
  readonly prefix: '' | '-' | 'source:';
  readonly quoted: boolean;
  readonly text: string;
}

function* tokens(typed: string): Generator<Token> {
  // Looked up once: else each of many marks that are never closed would search all that follows.
  const lastClosing = new Map([...CLOSING.values()].map((mark) => [mark, typed.lastIndexOf(mark)]));
  let at = 0;
  while (at < typed.length) {
    if (SPACE.test(typed.charAt(at))) {
      at++;
      continue;
    }
    const prefix = prefixAt(typed, at);
    const start = at + prefix.length;
    const quotation = quotationAt(typed, start, lastClosing);
    const end = quotation?.end ?? endOfWord(typed, start);
    const text = (quotation?.text ?? typed.slice(start, end)).trim();
    if (text !== '') yield { prefix, quoted: quotation !== null, text };
    at = Math.max(end, at + 1);
  }
}

/** A lone dash, or one before a space or another dash, is punctuation. */
function prefixAt(typed: string, at: number): Token['prefix'] {
  if (typed.charAt(at) === '-') {
    const next = typed.charAt(at + 1);
    return next === '' || next === '-' || SPACE.test(next) ? '' : '-';
  }
  return typed.slice(at, at + 7).toLowerCase() === 'source:' ? 'source:' : '';
}

/** A quotation that is not closed is none. */
function quotationAt(
  typed: string,
  start: number,
  lastClosing: ReadonlyMap<string, number>,
): { text: string; end: number } | null {
  const closing = CLOSING.get(typed.charAt(start));
  if (closing === undefined || (lastClosing.get(closing) ?? -1) <= start) return null;
  const close = typed.indexOf(closing, start + 1);
  return { text: typed.slice(start + 1, close), end: close + 1 };
}

/** Words end at spaces, and where a quotation begins. */
function endOfWord(typed: string, start: number): number {
  let at = start + 1;
  while (at < typed.length && !SPACE.test(typed.charAt(at)) && !CLOSING.has(typed.charAt(at))) at++;
  return Math.min(at, typed.length);
}

function readDay(text: string): { filter: 'before' | 'after'; time: number } | null {
  const colon = text.indexOf(':');
  const filter = text.slice(0, colon).toLowerCase();
  if (filter !== 'before' && filter !== 'after') return null;
  const [, year, month, day] = DAY.exec(text.slice(colon + 1)) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A 30th of February comes out as a day in March: nobody's date.
  const exists = new Date(time).toISOString().startsWith(text.slice(colon + 1));
  return exists ? { filter, time } : null;
}
