import { visible } from '../characters.ts';
import { stampOf } from '../stamp.ts';
import { isElement, isText, type PageElementNode, type PageNode } from './page-node.ts';
import { type Mark, markOf } from './site-part.ts';

/** One block of an article's content and what it is by its element. */
export interface ContentBlock {
  /** On one line, but for code. */
  readonly text: string;
  readonly form: BlockForm;
  /** The part of its letters that stand in links, 0–1. */
  readonly linked: number;
}

export type BlockForm = 'text' | 'quote' | 'heading' | 'item' | 'row' | 'code' | 'caption';

const SKIPPED = new Set(
  'script style noscript template svg math button input select textarea label form iframe object embed video audio canvas nav dialog map'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);
const FORMS: ReadonlyMap<string, BlockForm> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
/** What an article has in figures beside pictures. */
const OWN_IN_FIGURES = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);
/** A row of a table with a longer cell is not one of figures; UTF-16 units. */
const LONGEST_CELL = 120;

/** More of the content than this is no part that a site puts in, whatever it is called. */
const LARGEST_SHARE = 0.25;

/** With so much of an article before them, comments are comments; UTF-16 units. */
const ENOUGH = 250;

/** Where the walk stands, and the block that is being filled. */
interface Walk {
  readonly blocks: ContentBlock[];
  readonly size: number;
  /** Letters of the blocks so far. */
  read: number;
  text: string;
  linked: number;
}

/**
 * The blocks of an article's content, in order, without what its site marks as its own: paragraphs,
 * headings, the items of lists, the rows of tables with their cells parted by " | ", code with
 * its lines. The depth of the content is the caller's to bound.
 */
export function contentBlocks(root: PageElementNode): ContentBlock[] {
  const walk: Walk = { blocks: [], size: root.textContent.length, read: 0, text: '', linked: 0 };
  readInto(walk, root, 'text', false);
  endBlock(walk, 'text');
  return walk.blocks;
}

function readInto(walk: Walk, element: PageElementNode, form: BlockForm, inLink: boolean): void {
  for (const node of element.childNodes) {
    if (isText(node)) addText(walk, node, inLink);
    else if (isElement(node)) readElement(walk, node, form, inLink);
  }
}

function addText(walk: Walk, node: PageNode, inLink: boolean): void {
  const text = node.textContent;
  walk.text += text;
  if (inLink) walk.linked += text.trim().length;
}

function readElement(walk: Walk, element: PageElementNode, around: BlockForm, inLink: boolean) {
  const name = element.localName;
  if (SKIPPED.has(name)) return;
  if (name === 'br') {
    walk.text += around === 'code' ? '\n' : ' ';
    return;
  }
  const isCaption = name === 'span' && markOf(element) === 'caption';
  if (INLINE.has(name) && !isCaption) {
    readInto(walk, element, around, inLink || leadsAway(element));
    return;
  }
  const mark = markOf(element);
  if (isSitePart(element, mark, walk)) return;
  endBlock(walk, around);
  const form = formOf(element, mark, walk) ?? around;
  const row = name === 'tr' ? rowOf(element) : null;
  if (row === null) readInto(walk, element, form, inLink);
  else walk.text = row;
  endBlock(walk, row === null ? form : 'row');
}

/** What an element makes of the text in it; null where it changes nothing. */
function formOf(element: PageElementNode, mark: Mark, { size }: Walk): BlockForm | null {
  if (mark === 'quote') return mark;
  const isCaption = mark === 'caption' || (element.localName === 'figure' && isPicture(element));
  const isSmall = () => element.textContent.length <= size * LARGEST_SHARE;
  return isCaption && isSmall() ? 'caption' : (FORMS.get(element.localName) ?? null);
}

/** Whether a figure is a picture with what is said of it, and holds no table, quote or code. */
function isPicture(figure: PageElementNode): boolean {
  let isOther = false;
  const look = (element: PageElementNode) => {
    for (const node of element.childNodes) {
      if (!isElement(node)) continue;
      isOther ||= OWN_IN_FIGURES.has(node.localName);
      look(node);
    }
  };
  look(figure);
  return !isOther;
}

/**
 * Whether an element is marked as its site's, and small; who and when is read from it first. Comments
 * may be longer than the article, but stand after it.
 */
function isSitePart(element: PageElementNode, mark: Mark, { size, read }: Walk): boolean {
  if (mark === null || mark === 'quote' || mark === 'caption') return false;
  if (mark === 'comments' && read >= ENOUGH) return true;
  const text = element.textContent;
  return text.length <= size * LARGEST_SHARE && stampOf(line(text)) === null;
}

/** Whether an element is a link to elsewhere: headings link to themselves. */
function leadsAway(element: PageElementNode): boolean {
  if (element.localName !== 'a') return false;
  const target = element.getAttribute('href')?.trim() ?? '';
  return target !== '' && !target.startsWith('#');
}

function endBlock(walk: Walk, form: BlockForm): void {
  const text = form === 'code' ? code(walk.text) : line(walk.text);
  if (text !== '') {
    walk.read += text.length;
    walk.blocks.push({ text, form, linked: Math.min(1, walk.linked / text.length) });
  }
  walk.text = '';
  walk.linked = 0;
}

function line(text: string): string {
  return visible(text).replace(/\n+/g, ' ');
}

function code(text: string): string {
  return visible(text).replace(/\n+/g, '\n');
}

/** The cells of a row of figures or short texts; null for one that lays out paragraphs. */
function rowOf(row: PageElementNode): string | null {
  const cells: string[] = [];
  for (const cell of row.childNodes) {
    if (!isElement(cell)) continue;
    for (const inner of cell.childNodes) {
      if (isElement(inner) && !INLINE.has(inner.localName) && inner.localName !== 'br') return null;
    }
    const text = line(cell.textContent);
    if (text.length > LONGEST_CELL) return null;
    if (text !== '') cells.push(text);
  }
  return cells.length < 2 ? null : cells.join(' | ');
}
