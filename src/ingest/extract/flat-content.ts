import { visible } from '../characters.ts';
import { isCopyright } from '../copyright.ts';
import type { PageBlock } from '../html-blocks.ts';
import { isProse } from '../prose.ts';
import type { ContentBlock } from './content-blocks.ts';

/** An article's element has at least so much of sentences, UTF-16 units; a shorter one is a teaser. */
export const ENOUGH = 250;

/**
 * The blocks of the article's own element where the page marks one, else of all of the page but its
 * foot: what there is without looking at how the page is nested. Linear.
 */
export function flatContent(blocks: readonly PageBlock[]): ContentBlock[] {
  const candidates = [
    blocks.filter((block) => block.inBody),
    blocks.filter((block) => block.inArticle),
  ];
  const chosen = candidates.find((part) => proseLength(part) >= ENOUGH) ?? blocks;
  return chosen
    .filter((block) => !block.inFooter && !isCopyright(block.text))
    .map(({ text, inHeadline }) => ({
      text: visible(text),
      form: inHeadline ? ('heading' as const) : ('text' as const),
      linked: 0,
    }))
    .filter(({ text }) => text !== '');
}

/** How much of blocks is sentences; UTF-16 units. */
export function proseLength(blocks: readonly { readonly text: string }[]): number {
  let length = 0;
  for (const { text } of blocks) if (isProse(text)) length += text.length;
  return length;
}
