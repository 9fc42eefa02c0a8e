import type { Article } from '../../core/article.ts';
import type { Block, Reply, Text } from '../../core/reply.ts';
import { verify } from '../verify/verify.ts';

/** A story whose paper has changed its report, with what is said of it now. */
export interface ChangedStory {
  readonly article: Article;
  /** When it was changed, epoch milliseconds. */
  readonly at: number;
  /** What its article says now, as a paragraph. */
  readonly now: string;
}

/**
 * The message with what no longer stands in the changed reports said anew, and a note on each.
 *
 * @returns null where all that it says still holds
 */
export function correctedReply(reply: Reply, stories: readonly ChangedStory[]): Reply | null {
  const blocks = stories.reduce<readonly Block[]>(corrected, reply.blocks);
  return blocks === reply.blocks ? null : { ...reply, blocks };
}

/** A story begins at its headline, and ends before the next rule, title or headline. */
function corrected(blocks: readonly Block[], story: ChangedStory): readonly Block[] {
  const begin = blocks.findIndex((block) => leads(block, story.article));
  if (begin === -1) return blocks;
  const own = blocks[begin];
  if (own?.kind === 'pictured') {
    const inner = correctedPart(own.blocks, story);
    return inner === null
      ? blocks
      : [
          ...blocks.slice(0, begin),
          { ...own, blocks: inner as typeof own.blocks },
          noteOn(story),
          ...blocks.slice(begin + 1),
        ];
  }
  const after = blocks.slice(begin + 1).findIndex(({ kind }) => !PARTS.has(kind));
  const end = after === -1 ? blocks.length : begin + 1 + after;
  const part = correctedPart(blocks.slice(begin, end), story);
  return part === null
    ? blocks
    : [...blocks.slice(0, begin), ...part, noteOn(story), ...blocks.slice(end)];
}

/** What a story is made of below its headline. */
const PARTS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'bullets', 'note']);

function leads(block: Block, article: Article): boolean {
  if (block.kind === 'pictured') return block.blocks.some((one) => isHeadline(one.text, article));
  return block.kind === 'heading' && isHeadline(block.text, article);
}

/** The address of a report stays where its title is changed. */
const isHeadline = (text: Text, { url, title }: Article): boolean =>
  [text].flat().some((span) => {
    if (typeof span !== 'object') return false;
    return 'link' in span ? span.to === url : 'bold' in span && span.bold === title;
  });

/** Null where all of it still holds. */
function correctedPart<B extends Block>(
  blocks: readonly B[],
  { article, now }: ChangedStory,
): readonly B[] | null {
  const source = `${article.title}\n\n${article.text}`;
  const holds = blocks.every((block) => verify(saidIn(block), [source]).supported);
  if (holds) return null;
  const said = blocks.findIndex((block) => saidIn(block) !== '');
  return blocks.flatMap((block, index) => {
    if (saidIn(block) === '') return [block];
    return index === said ? [{ kind: 'paragraph', text: now } as B] : [];
  });
}

/** The sentences of a block: those are plain words, and names and dates are spans and notes. */
function saidIn(block: Block): string {
  if (block.kind === 'paragraph') return typeof block.text === 'string' ? block.text : '';
  if (block.kind !== 'bullets') return '';
  return block.items.filter((item) => typeof item === 'string').join(' ');
}

const noteOn = ({ at }: ChangedStory): Block => ({
  kind: 'note',
  text: ['Corrected ', { time: at, as: 'moment' }, ': the paper changed this report.'],
});
