import type { Block } from './block.ts';
import { isCopyright } from './copyright.ts';

// A block goes by its words only together with its form and place, so that a story about cookies
// or comments keeps its paragraphs.

/** Words of article that must stand before a heading of comments for it to end the article. */
const ENOUGH_BEFORE_COMMENTS = 30;
/** Beyond it a line is no heading, no label and no teaser. */
const SHORT_LINE = 25;
const LIST_ITEM = /^(?:[-*•‣▪–—·]|\d{1,3}[.)]) /;

/** The blocks up to the readers' comments, or to a last box that the article does not go on after. */
export function beforeComments(blocks: readonly Block[]): readonly Block[] {
  const proseAfter = countsFromEnd(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'comments' && before >= ENOUGH_BEFORE_COMMENTS)
      return blocks.slice(0, index);
    if (block.kind === 'box' && before > 0 && !goesOn(proseAfter[index + 1])) {
      return blocks.slice(0, index);
    }
    if (block.prose) before += block.words;
  }
  return blocks;
}

interface Counts {
  readonly prose: number;
  readonly other: number;
}

/** For every place, the sentences and other blocks from there to the next comments or copyright. */
function countsFromEnd(blocks: readonly Block[]): Counts[] {
  const counts: Counts[] = [{ prose: 0, other: 0 }];
  for (const block of blocks.toReversed()) {
    const { prose, other } = counts.at(-1) ?? { prose: 0, other: 0 };
    const isFoot = block.kind === 'comments' || isCopyright(block.text);
    if (isFoot) counts.push({ prose: 0, other: 0 });
    else counts.push(block.prose ? { prose: prose + 1, other } : { prose, other: other + 1 });
  }
  return counts.reverse();
}

/** Whether the article goes on after a box: mostly sentences, not headlines with some teasers. */
function goesOn(after: Counts | undefined): boolean {
  return after !== undefined && after.prose > after.other * 1.5;
}

/** The article's own blocks, in order, without what its site put between and around them. */
export function withoutLeftovers(all: readonly Block[]): readonly Block[] {
  const blocks = withoutBoxes(all);
  const first = blocks.findIndex((block) => block.prose);
  const last = blocks.findLastIndex((block) => block.prose);
  const anchor = blocks.findIndex(({ kind }, index) => index > last && kind !== null);
  const isList = blocks[last]?.text.endsWith(':') === true;
  const isCut = anchor !== -1 || blocks.length < all.length;
  return blocks.filter((block, index) => {
    if (block.kind === 'edge') return first !== -1 && index > first && index < last;
    if (block.kind !== null) return false;
    if (first === -1 || index <= last) return true;
    // After the last sentence, and after a leftover too, there is no more of the article.
    if (anchor !== -1 && index > anchor) return block.words > SHORT_LINE;
    return isList || !isLabel(block, isCut);
  });
}

/** A section's name, an agency's, a button that nobody foresaw; results and lists have figures. */
function isLabel({ text, words }: Block, besideLeftovers: boolean): boolean {
  return words <= (besideLeftovers ? 5 : 3) && !LIST_ITEM.test(text) && !/\d/.test(text);
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
