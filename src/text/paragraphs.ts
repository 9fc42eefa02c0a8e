/** A stretch of a text, UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Widths at which mail programs and editors wrap lines; a longer line is a paragraph. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;

/** With fewer wrapped lines than this, lines that just happen to be alike could pass for it. */
const FEWEST_WRAPPED = 3;

/**
 * The paragraphs of a text: parted by blank lines, or by single line breaks where these are not
 * just hard wrapping.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text);
  const wrapWidth = wrapWidthOf(text, lines);
  const found: Span[] = [];
  let open: Span | null = null;
  let previous: Span | null = null;
  for (const line of lines) {
    if (line.end > line.start) {
      const goesOn: boolean =
        open !== null && previous !== null && wraps(text, previous, line, wrapWidth);
      if (!goesOn && open !== null) found.push(open);
      open = { start: goesOn && open !== null ? open.start : line.start, end: line.end };
      previous = line;
    } else {
      previous = null;
    }
  }
  if (open !== null) found.push(open);
  return found;
}

/** Lines without the white space around them; a blank line has no length. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(
    /[^\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029]|$)/g,
  )) {
    const line = match[0];
    if (line === '') continue;
    const content = line.trim();
    const start = match.index + (content === '' ? 0 : line.indexOf(content.charAt(0)));
    lines.push({ start, end: start + content.length });
  }
  return lines;
}

/** The width that the text's lines were wrapped at, 0 where they were not. */
function wrapWidthOf(text: string, lines: readonly Span[]): number {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  let wrapped = 0;
  let inside = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.end === next.start || line.end === line.start) return;
    inside += 1;
    if (wraps(text, line, next, width)) wrapped += 1;
  });
  return wrapped >= FEWEST_WRAPPED && wrapped * 2 > inside ? width : 0;
}

/** Whether the next line's first word would not have fitted on the line any more. */
function wraps(text: string, line: Span, next: Span, width: number): boolean {
  if (width === 0) return false;
  const firstWord = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + width)));
  return line.end - line.start + 1 + (firstWord?.[0].length ?? 0) > width;
}
