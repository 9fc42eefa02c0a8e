import type { Block } from './block.ts';
import { isCopyright } from './copyright.ts';

// A block goes by its words only together with its form and place, so that a story about cookies
// or comments keeps its paragraphs.

/** Words of article that must stand before a heading of comments for it to end the article. */
const ENOUGH_BEFORE_COMMENTS = 30;
/** Words of sentences after a box; fewer are its own, as of a newsletter's. */
const ENOUGH_AFTER_BOX = 16;
/** Words of a paragraph that is no teaser, and how many of them show that the article goes on. */
const LONG_PARAGRAPH = 40;
const ENOUGH_LONG = 3;
/** Beyond it a line is no heading, no label and no teaser. */
const SHORT_LINE = 25;
const LIST_ITEM = /^(?:[-*•‣▪–—·]|\d{1,3}[.)]) /;

/** The blocks up to the readers' comments, or to a last box that the article does not go on after. */
export function beforeComments(blocks: readonly Block[]): readonly Block[] {
  const goesOn = goingOn(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const isEnd = block.kind === 'comments' && before >= ENOUGH_BEFORE_COMMENTS;
    const isLastBox = block.kind === 'box' && before > 0 && goesOn[index + 1] !== true;
    if (isEnd || isLastBox) return blocks.slice(0, index);
    if (block.prose) before += block.words;
  }
  return blocks;
}

/**
 * For every place, whether the article goes on there. Past lines that are no sentences come
 * sentences, and up to the next box or the page's foot there are more of them than of headlines;
 * or up to the foot come paragraphs longer than any teaser.
 */
function goingOn(blocks: readonly Block[]): boolean[] {
  const found: boolean[] = [false];
  let here = NOTHING_YET;
  let long = 0;
  for (const block of blocks.toReversed()) {
    const isFoot = block.kind === 'comments' || isCopyright(block.text);
    if (isFoot) long = 0;
    else if (block.prose && block.words >= LONG_PARAGRAPH) long += 1;
    if (isFoot || block.kind === 'box') here = NOTHING_YET;
    else here = counted(here, block);
    const mostlyProse = here.words >= ENOUGH_AFTER_BOX && here.prose > here.other * 1.5;
    const goesOn = block.prose ? mostlyProse : !isFoot && found.at(-1) === true;
    found.push(goesOn || long >= ENOUGH_LONG);
  }
  return found.reverse();
}

interface Counts {
  readonly prose: number;
  readonly words: number;
  readonly other: number;
}

const NOTHING_YET: Counts = { prose: 0, words: 0, other: 0 };

function counted(counts: Counts, { prose, words, kind }: Block): Counts {
  if (prose) return { ...counts, prose: counts.prose + 1, words: counts.words + words };
  return kind === null ? { ...counts, other: counts.other + 1 } : counts;
}

/** The article's own blocks, in order, without what its site put between and around them. */
export function withoutLeftovers(all: readonly Block[]): readonly Block[] {
  const blocks = withoutBoxes(all);
  const first = blocks.findIndex((block) => block.prose);
  const last = blocks.findLastIndex((block) => block.prose);
  const anchor = blocks.findIndex(({ kind }, index) => index > last && kind !== null);
  const isList = blocks[last]?.text.endsWith(':') === true;
  const isCut = anchor !== -1 || blocks.length < all.length;
  const isRun = endingLines(blocks.slice(last + 1)) >= (isCut ? 2 : 4);
  return blocks.filter((block, index) => {
    if (block.kind === 'edge') return first !== -1 && index > first && index < last;
    if (block.kind === 'tail') return index < last || last === -1;
    if (block.kind !== null) return false;
    if (first === -1 || index <= last) return true;
    // After the last sentence, and after a leftover too, there is no more of the article.
    if (anchor !== -1 && index > anchor) return block.words > SHORT_LINE;
    return isList || !(isLabel(block, isCut) || (isRun && !isItem(block)));
  });
}

/** How many lines at the end could be headlines, names or buttons. */
function endingLines(tail: readonly Block[]): number {
  return tail.filter((block) => block.words <= SHORT_LINE && !isItem(block)).length;
}

/** A section's name, an agency's, a button that nobody foresaw. */
function isLabel(block: Block, besideLeftovers: boolean): boolean {
  return block.words <= (besideLeftovers ? 5 : 3) && !isItem(block);
}

/** Results and lists have figures or marks; they may well be an article's end. */
function isItem({ text, words }: Block): boolean {
  return words > SHORT_LINE || LIST_ITEM.test(text) || /\d/.test(text);
}

/** A box inside the article ends where sentences come again. */
function withoutBoxes(blocks: readonly Block[]): readonly Block[] {
  let inBox = false;
  return blocks.filter((block) => {
    if (block.kind === 'box') inBox = true;
    else if (block.prose || block.words > SHORT_LINE) inBox = false;
    return !inBox;
  });
}
