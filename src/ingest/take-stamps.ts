import { type Block, readBlock } from './block.ts';
import { isAuthor } from './byline.ts';
import { merged, type Stamp } from './stamp.ts';

/** An article's blocks without the lines that say who made it and when, and what those said. */
export interface Stamped {
  readonly blocks: readonly Block[];
  /** Epoch milliseconds. */
  readonly publishedAt: number | null;
  readonly byline: string | null;
}

const NOTHING: Stamp = { at: null, updated: false, byline: null, labelled: false };
const BARE_BY = /^(?:by|von|par|por|di|door)[:.]?$/iu;

/**
 * Takes bylines and time stamps out of an article: labelled ones wherever they stand, others
 * before its first sentence and after its last.
 */
export function takeStamps(blocks: readonly Block[]): Stamped {
  const first = blocks.findIndex((block) => block.prose);
  const last = blocks.findLastIndex((block) => block.prose);
  const underDeck = endOfHead(blocks, first);
  const kept: Block[] = [];
  let found = NOTHING;
  let labelOfChange = false;
  for (const [index, block] of blocks.entries()) {
    const stamp = block.stamp ?? splitByline(blocks, index);
    const outside = first === -1 || index < underDeck || index > last;
    if (stamp === null || !(outside || stamp.labelled)) {
      if (/\p{L}/u.test(block.text)) labelOfChange = false;
      kept.push(block);
      continue;
    }
    // A label on a line of its own speaks of the date on the next.
    found = merged(found, labelOfChange ? { ...stamp, updated: true } : stamp);
    labelOfChange = stamp.updated && stamp.at === null;
  }
  return { blocks: kept, publishedAt: found.at, byline: found.byline };
}

/**
 * Where an article's head ends: at its first sentence, or, where that one stands over the author's
 * name as a summary, at the second.
 */
function endOfHead(blocks: readonly Block[], first: number): number {
  const second = blocks.findIndex((block, index) => index > first && block.prose);
  const between = blocks.slice(first + 1, second === -1 ? first + 1 : second);
  return between.some(({ stamp }) => stamp?.byline) ? second : first;
}

/** "By" on a line of its own, and the name on the next. */
function splitByline(blocks: readonly Block[], index: number): Stamp | null {
  const here = blocks[index]?.text ?? '';
  const before = blocks[index - 1]?.text ?? '';
  if (BARE_BY.test(here)) return isAuthor(blocks[index + 1]?.text ?? '') ? NOTHING : null;
  return BARE_BY.test(before) && isAuthor(here) ? { ...NOTHING, byline: here } : null;
}

/** Lines run together with stops between them, as some archives store an article's head. */
const RUN_IN = /^(?:by|von|par|published|posted|updated|last updated) ?:? \. /iu;

/** The lines of a head that was run together, and the rest of the block; others as they are. */
export function runInApart(text: string): string[] {
  if (!RUN_IN.test(text)) return [text];
  const parts = text.split(' . ');
  const isHead = (part: string, index: number) =>
    BARE_BY.test(part) ||
    !/[\p{L}\p{N}]/u.test(part) ||
    (BARE_BY.test(parts[index - 1] ?? '') && isAuthor(part)) ||
    readBlock(part).stamp !== null;
  const end = parts.findIndex((part, index) => !isHead(part, index));
  if (end === -1) return parts;
  return [...parts.slice(0, end), parts.slice(end).join(' . ')];
}
