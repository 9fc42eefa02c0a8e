import { type Block, readBlock } from '../block.ts';
import { folded } from '../folded.ts';
import { htmlText } from '../html-text.ts';
import { paragraphs } from '../paragraphs.ts';
import type { Fields } from '../raw-article.ts';

/** Fewer words in `articleBody` are a summary. */
const FEWEST_WORDS = 80;
/** A longer one is not compared with the page; UTF-16 units. */
const LONGEST = 200_000;
/** Letters by which a block is found again: its first and its last. */
const COMPARED = 40;
/** So many words are told of whole articles only. */
const SURELY_WHOLE = 300;
/** A page that shows more sentences beside fewer words tells an article's beginning; part of them. */
const MOST_UNTOLD = 0.2;
/** What part of the told article must be found on the page for the page to be believed. */
const ENOUGH_FOUND = 0.7;

/**
 * The article's blocks: as found on its page, or as its JSON-LD tells them (`articleBody`) where the
 * page shows another text, or less. Found ones keep their paragraphs, headings and lists, so they
 * are better where both have the same; but sentences that are not told, and what stands after the
 * told article, go.
 */
export function withTold(found: readonly Block[], data: Fields): readonly Block[] {
  const told = toldBlocks(data.articleBody);
  const toldWords = words(told);
  if (toldWords < FEWEST_WORDS) return found;
  const key = letters(told.map(({ text }) => text).join(' '));
  const isTold = found.map(({ text }) => {
    const own = letters(text);
    const isLong = own.length >= COMPARED / 2;
    return isLong && (key.includes(own.slice(0, COMPARED)) || key.includes(own.slice(-COMPARED)));
  });
  const shared = found.filter((_, index) => isTold[index]);
  if (words(shared) >= toldWords * ENOUGH_FOUND) {
    const isUntold = (block: Block, index: number) => block.prose && isTold[index] !== true;
    const isMuch = (blocks: readonly Block[]) => words(blocks) > toldWords * MOST_UNTOLD;
    const isCut = /(?:\.\.\.|…|\[…\])\W*$/u.test(told.at(-1)?.text ?? '');
    if (isCut || (toldWords < SURELY_WHOLE && isMuch(found.filter(isUntold)))) return found;
    const whole = found.slice(0, isTold.lastIndexOf(true) + 1);
    return isMuch(whole.filter(isUntold))
      ? whole
      : whole.filter((block, index) => !isUntold(block, index));
  }
  return toldWords >= words(found) * ENOUGH_FOUND ? told : found;
}

function toldBlocks(body: unknown): Block[] {
  if (typeof body !== 'string' || body.length > LONGEST) return [];
  return paragraphs(/<\/?\w+[^<>]{0,500}>/.test(body) ? htmlText(body) : body).map(readBlock);
}

function words(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) count += block.words;
  return count;
}

const letters = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
