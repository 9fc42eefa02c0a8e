import { readBlocks } from './html-blocks.ts';

/** The text of a fragment of HTML: its blocks, each on a line of its own, parted by blank lines. */
export function htmlText(html: string): string {
  return readBlocks(html)
    .map((block) => block.text)
    .join('\n\n');
}
