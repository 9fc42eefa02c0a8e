import { visibleLines } from './characters.ts';

/** A hard-wrapped text's lines are no longer than this; beyond it a line is a paragraph. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;
const LIST_ITEM = /^ ?(?:[-*•‣▪–—·]|\d{1,3}[.)]) /;
const STOP_AT_END = /[.!?…。！？؟۔।:;]["'”’»)\]」』]*$/;
const HYPHEN_AT_END = /\p{L}-$/u;
const DENSE_AT_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、，]$/u;
const DENSE_AT_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * The paragraphs of a raw text in order, each on one line and none empty. Parted by blank lines
 * or by single ones; the lines of a hard-wrapped paragraph are joined again.
 */
export function paragraphs(raw: string): string[] {
  const lines = visibleLines(raw);
  const width = wrapWidth(lines);
  const found: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) found.push(joined(open));
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (line.trim() === '') {
      close();
      continue;
    }
    if (last !== undefined && (width === null || !continues(last, line, width))) close();
    open.push(line.trimEnd());
  }
  close();
  return found;
}

/** The width at which a text was wrapped by hand or machine, in UTF-16 units; null where it was not. */
function wrapWidth(lines: readonly string[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.length);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let full = 0;
  let broken = 0;
  let followed = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length < width * 0.75) continue;
    full += 1;
    if ((lines[index + 1] ?? '').trim() === '') continue;
    followed += 1;
    if (!STOP_AT_END.test(line.trimEnd())) broken += 1;
  }
  return full >= 4 && broken >= 3 && broken >= followed * 0.6 ? width : null;
}

/** Whether the next line goes on with the paragraph: its first word had no room on the last one. */
function continues(last: string, next: string, width: number): boolean {
  if (next.startsWith(' ') && !last.startsWith(' ')) return false;
  if (LIST_ITEM.test(next)) return false;
  const space = next.trimStart().indexOf(' ');
  const firstWord = space === -1 ? next.trim().length : space;
  const hadRoom = last.length + 1 + firstWord <= width - 8;
  return !hadRoom || (last.length >= width * 0.6 && !STOP_AT_END.test(last));
}

function joined(lines: readonly string[]): string {
  const parts: string[] = [];
  let last = '';
  for (const line of lines) {
    const next = line.trim();
    const close =
      last === '' ||
      (DENSE_AT_END.test(last) && DENSE_AT_START.test(next)) ||
      HYPHEN_AT_END.test(last);
    parts.push(close ? next : ` ${next}`);
    last = next;
  }
  return parts.join('');
}
