import type { Block } from '../block.ts';
import { folded } from '../folded.ts';

/** So many blocks at an article's end may speak of who wrote it. */
const MOST = 3;
/** A longer one tells a story; words. */
const LONGEST = 80;
const NAMES_APART = /\s*(?:[,;&|/]|\band\b|\bund\b|\bet\b|\by\b)\s*/u;

/**
 * An article's blocks without the last ones that begin with its author's name: "Jane Rowe covers the
 * harbour."
 *
 * @param byline those who wrote it, by their full names; null where nobody is named.
 */
export function withoutAuthorNote(
  blocks: readonly Block[],
  byline: string | null,
): readonly Block[] {
  const names = (byline ?? '')
    .split(NAMES_APART)
    .filter((name) => name.includes(' '))
    .map((name) => `${folded(name)} `);
  const end = blocks.length - MOST;
  const isNote = ({ text, words }: Block) =>
    words <= LONGEST && names.some((name) => folded(text).startsWith(name));
  const start = blocks.findIndex((block, index) => index > 0 && index >= end && isNote(block));
  return start === -1 ? blocks : blocks.slice(0, start);
}
