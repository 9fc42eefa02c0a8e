/** Marks of Markdown, and the addresses of its links. */
const MARKS = /^(?:#+|-#|>) |[*_~`|\\]|\]\([^)]*\)|\[/gm;

/** A text without its marks, for where it stands on one line. */
export function plainWords(text: string): string {
  return text.replace(MARKS, '');
}
