import type { Article } from '../../core/article.ts';
import type { Block, Span, Text, Words } from '../../core/reply.ts';
import { shownTitle, titleOf } from '../compose.ts';

/** The blocks of a picture's text, and any other by itself. */
export const textBlocks = (block: Block): readonly Block[] =>
  block.kind === 'pictured' ? block.blocks : [block];

/**
 * Where a report's headline stands; -1 where it does not. Of several that lead to its address, it is
 * the one with its title: a paper that gives another's address as its own changes nothing of that.
 */
export function headlineOf(lead: Article, blocks: readonly Block[]): number {
  const all = blocks.flatMap((block, index) =>
    headlinesIn(block, lead).map((span) => ({ index, title: wordsOf(span) })),
  );
  const named = all.filter(({ title }) => title === shownTitle(lead.title));
  const [only, ...others] = all.length > 1 ? named : all;
  return only === undefined || others.length > 0 ? -1 : only.index;
}

const headlinesIn = (block: Block, lead: Article): readonly Span[] =>
  textBlocks(block).flatMap((one) =>
    one.kind === 'heading' || one.kind === 'paragraph'
      ? [one.text].flat().filter((span) => isHeadline(span, lead))
      : [],
  );

/** The address of a report stays where its title is changed. */
function isHeadline(span: Span, { url, title }: Article): boolean {
  if (typeof span !== 'object') return false;
  if ('link' in span) return span.to === url;
  return 'bold' in span && span.bold === shownTitle(title);
}

/** With the headline of another report, or struck out. */
export const withHeadline = (text: Text, lead: Article, other: Article | undefined): Text =>
  [text].flat().map((span: Span): Span => {
    if (!isHeadline(span, lead)) return span;
    return other === undefined ? { struck: wordsOf(span) } : titleOf(other);
  });

function wordsOf(span: Span): Words {
  if (typeof span === 'object' && 'link' in span) return span.link;
  return typeof span === 'object' && 'bold' in span ? span.bold : '';
}
