import { beginning, shorten } from '../text/shorten.ts';
import type { SpokenSpan } from '../words/speak.ts';
import { renderSpan } from './markdown.ts';

/** A span, or a mark of ours that begins a line. */
export type LineSpan = SpokenSpan | { readonly mark: string };

/**
 * Renders spans into pieces of at most `limit` UTF-16 units (never fewer than the characters that
 * Discord counts). Plain words part at a space where there is one; marked spans are never cut in
 * two, and one that is too long by itself is shortened.
 *
 * @param prefix stands before every line of every piece ("> " for a quotation).
 */
export function splitText(spans: readonly LineSpan[], limit: number, prefix = ''): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const span of spans.flatMap((part) => withinReach(part, limit / 4))) {
    const rendered = renderLineSpan(span).replaceAll('\n', `\n${prefix}`);
    if (prefix.length + piece.length + rendered.length > limit && piece !== '') {
      pieces.push(prefix + piece.trim());
      piece = '';
    }
    piece += rendered;
  }
  if (piece.trim() !== '') pieces.push(prefix + piece.trim());
  return pieces;
}

const renderLineSpan = (span: LineSpan): string =>
  typeof span === 'object' && 'mark' in span ? span.mark : renderSpan(span);

/** Escaping and quoting can triple a text, so a quarter of the limit leaves room for any. */
function withinReach(span: LineSpan, limit: number): LineSpan[] {
  if (typeof span === 'string') return chunks(span, limit);
  if ('bold' in span) return [{ bold: shorten(span.bold, limit) }];
  if ('italic' in span) return [{ italic: shorten(span.italic, limit) }];
  if ('struck' in span) return [{ struck: shorten(span.struck, limit) }];
  if ('code' in span) return [{ code: shorten(span.code, limit) }];
  if ('link' in span) return [{ link: shorten(span.link, limit), to: span.to }];
  return [span];
}

function chunks(text: string, limit: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = beginning(rest, limit);
    found.push(head);
    rest = rest.slice(head.length);
  }
  found.push(rest);
  return found;
}
