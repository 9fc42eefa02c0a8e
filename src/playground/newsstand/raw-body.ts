/** What a paper's writers hand in: the article without what its site puts around it. */
export interface Manuscript {
  readonly title: string;
  readonly byline: string | null;
  /** Paragraphs parted by a blank line. */
  readonly text: string;
}

/** No leftover of the samples is so long: a paragraph of this many UTF-16 units is the article's. */
const CERTAINLY_OWN = 140;
const BYLINE = /^(?:By|Von) .{3,40}[^.]$/;
const SENTENCE = /[.!?]["”“]?$/;
/** The leftovers of the samples that are written as sentences. */
const LEFTOVER = /^(?:©|Copyright |All rights |Comments are closed)/;

/**
 * Takes a sample apart: its leftovers go, since the pages of the newsstand have their own. This
 * knows the samples alone; what is unknown is cleaned elsewhere.
 */
export function readManuscript(raw: string): Manuscript {
  const [title = '', ...rest] = raw
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const byline = BYLINE.test(rest[0] ?? '') ? (rest.shift() ?? null) : null;
  const lastLong = rest.findLastIndex(({ length }) => length >= CERTAINLY_OWN);
  const isOwn = (paragraph: string) => SENTENCE.test(paragraph) && !LEFTOVER.test(paragraph);
  const end = rest.findIndex((paragraph, at) => at > lastLong && !isOwn(paragraph));
  const own = (end === -1 ? rest : rest.slice(0, end)).filter(isOwn);
  return { title, byline, text: own.join('\n\n') };
}
