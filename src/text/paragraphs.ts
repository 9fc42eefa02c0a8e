import { endsWithStop } from './full-stop.ts';

/** A stretch of a text, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph and its lines, without the white space around them; none is empty. */
export interface Paragraph extends Span {
  readonly lines: readonly Span[];
}

/** A line, and whether white space stands before it. */
interface Line extends Span {
  readonly indented: boolean;
}

/** How a text was wrapped by hand or machine. */
interface Wrap {
  /** Of the longest line, UTF-16 units. */
  readonly width: number;
  /** Whether lines often end before they are full. */
  readonly ragged: boolean;
}

/** Widths at which mail programs and editors wrap lines; a longer line is a paragraph. UTF-16 units. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 130;

/** Lines that go on below them, beneath which lines that just happen to be alike could pass for it. */
const FEWEST_WRAPPED = 3;

/** Some programs, and people, break a line a little before it is full. UTF-16 units. */
const TOLERANCE = 8;

const LINE = /[^\n\r\f\v\u0085\u2028\u2029]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029]|$)/g;
const LIST_ITEM = /^(?:[-*•‣▪–—·]|\d{1,3}[.)])\s/;
/** Of a list's item and the white space after it. UTF-16 units. */
const LONGEST_MARK = 5;

/**
 * The paragraphs of a text in order: parted by blank lines, or by single line breaks where these
 * are not just hard wrapping. Time is linear in the text.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const wrap = wrapOf(text, lines);
  const found: Paragraph[] = [];
  let open: Line[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, lines: open });
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (isBlank(line) || (last !== undefined && !goesOn(text, last, line, wrap))) close();
    if (!isBlank(line)) open.push(line);
  }
  close();
  return found;
}

const lengthOf = ({ start, end }: Span) => end - start;
const isBlank = (line: Span) => line.start === line.end;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    if (line === '') continue;
    const length = line.trim().length;
    const indent = length === 0 ? 0 : line.length - line.trimStart().length;
    const start = match.index + indent;
    lines.push({ start, end: start + length, indented: indent > 0 });
  }
  return lines;
}

/** How lines were wrapped; null where they were not. */
function wrapOf(text: string, lines: readonly Line[]): Wrap | null {
  const width = lines.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  let followed = 0;
  let broken = 0;
  let full = 0;
  let capitals = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || isBlank(next) || lengthOf(line) < width * 0.75) continue;
    followed += 1;
    const left = roomLeft(text, line, next, width);
    if (left >= TOLERANCE || couldEnd(text, line)) continue;
    broken += 1;
    if (left < 0) full += 1;
    if (/^\p{Lu}/u.test(text.slice(next.start, next.end))) capitals += 1;
  }
  // Where every line begins with a capital, they are headlines or verses.
  const isWrapped = broken >= FEWEST_WRAPPED && broken >= followed * 0.6 && capitals < broken;
  if (!isWrapped) return null;
  return { width, ragged: full < broken * 0.9 };
}

/** Whether a line goes on with the paragraph: its first word had no room on the last one. */
function goesOn(text: string, last: Line, next: Line, wrap: Wrap | null): boolean {
  if (wrap === null || (next.indented && !last.indented)) return false;
  const left = roomLeft(text, last, next, wrap.width);
  if (left < 0) return true;
  // What stands before an indented line takes room, too, and is not counted.
  const isLoose = wrap.ragged || last.indented;
  if (!isLoose || LIST_ITEM.test(text.slice(next.start, next.start + LONGEST_MARK))) return false;
  return left < TOLERANCE || (lengthOf(last) >= wrap.width * 0.6 && !couldEnd(text, last));
}

/** How much a line would still have had room for after the next one's first word; below 0 for none. */
function roomLeft(text: string, line: Span, next: Span, width: number): number {
  const beginning = text.slice(next.start, Math.min(next.end, next.start + width));
  const firstWord = /^\S*/.exec(beginning)?.[0].length ?? 0;
  return width - (lengthOf(line) + 1 + firstWord);
}

/** Whether a line could be a paragraph's last. */
function couldEnd(text: string, line: Span): boolean {
  const written = text.slice(line.start, line.end);
  return endsWithStop(written) || /[:;]["'”’»]?$/.test(written);
}
