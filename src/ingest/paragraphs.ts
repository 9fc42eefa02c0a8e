import { paragraphs as paragraphsOf } from '../text/paragraphs.ts';
import { visibleLines } from './characters.ts';

const HYPHEN_AT_END = /\p{L}-$/u;
const DENSE_AT_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、，]$/u;
const DENSE_AT_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * The paragraphs of a raw text in order, each on one line and none empty. Parted by blank lines
 * or by single ones; the lines of a hard-wrapped paragraph are joined again.
 */
export function paragraphs(raw: string): string[] {
  const text = visibleLines(raw);
  return paragraphsOf(text).map(({ lines }) =>
    joined(lines.map(({ start, end }) => text.slice(start, end))),
  );
}

function joined(lines: readonly string[]): string {
  const parts: string[] = [];
  let last = '';
  for (const line of lines) {
    const close =
      last === '' ||
      (DENSE_AT_END.test(last) && DENSE_AT_START.test(line)) ||
      HYPHEN_AT_END.test(last);
    parts.push(close ? line : ` ${line}`);
    last = line;
  }
  return parts.join('');
}
