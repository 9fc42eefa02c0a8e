import type { Article } from '../../core/article.ts';
import type { Block, Reply, Said, Span } from '../../core/reply.ts';
import type { Phrase } from '../../words/phrases.ts';
import { say } from '../../words/say.ts';
import { inList, shownSource, withdrawn } from '../compose.ts';
import { verify } from '../verify/verify.ts';
import { headlineOf, textBlocks, withHeadline } from './shown-headline.ts';

/** What has become of a story that a message shows, by the article that leads it there. */
export type Fact = {
  readonly lead: Article;
  /** Since when, epoch milliseconds. */
  readonly at: number;
} & (
  | {
      readonly kind: 'changed';
      /** What its article says now, as a paragraph. */
      readonly now: string;
    }
  | {
      readonly kind: 'withdrawn';
      /** Reports of the same story that stand. */
      readonly others: readonly Article[];
    }
  | {
      readonly kind: 'withdrawn in part';
      /** The papers, other than the lead's, that have taken theirs back. */
      readonly papers: readonly (string | null)[];
    }
  | { readonly kind: 'back' }
);

/**
 * The message with what no longer stands said anew or taken away, and a note on each.
 *
 * @returns null where all that it says still holds
 */
export function correctedReply(reply: Reply, facts: readonly Fact[]): Reply | null {
  const blocks = facts.reduce<readonly Block[]>(corrected, reply.blocks);
  return blocks === reply.blocks ? null : { ...reply, blocks };
}

/** A story begins at its headline, and ends before what is no text of its own. */
function corrected(blocks: readonly Block[], fact: Fact): readonly Block[] {
  const begin = headlineOf(fact.lead, blocks);
  const own = blocks[begin];
  if (own === undefined) return blocks;
  const after = blocks.slice(begin + 1).findIndex((block) => !isPart(block));
  const end = after === -1 ? blocks.length : begin + 1 + after;
  const part = correctedPart([own, ...blocks.slice(begin + 1, end)], fact);
  return part === null ? blocks : [...blocks.slice(0, begin), ...part, ...blocks.slice(end)];
}

function correctedPart(part: readonly Block[], fact: Fact): readonly Block[] | null {
  switch (fact.kind) {
    case 'changed':
      return withChange(part, fact);
    case 'withdrawn':
      return withoutReport(part, fact);
    case 'withdrawn in part':
      return [...part, otherStands(fact.at, fact.papers, fact.lead)];
    case 'back':
      return [...part, note('correction.back', { when: moment(fact.at) })];
  }
}

/** Null where all of it still holds. */
function withChange(
  part: readonly Block[],
  { lead, now, at }: Extract<Fact, { readonly kind: 'changed' }>,
): readonly Block[] | null {
  if (holds(part.flatMap(textBlocks), lead)) return null;
  const said = part.flatMap(textBlocks).find((block) => saidIn(block) !== '');
  const anew = <B extends Block>(block: B): B[] => {
    if (saidIn(block) === '') return [block];
    return block === said ? [{ kind: 'paragraph', text: now } as B] : [];
  };
  return [
    ...part.flatMap((block): readonly Block[] =>
      block.kind === 'pictured'
        ? [{ ...block, blocks: block.blocks.flatMap((one) => anew(one)) }]
        : anew(block),
    ),
    note('correction.changed', { when: moment(at) }),
  ];
}

/**
 * Without the withdrawn report and its picture. What another report of the story says as well stays,
 * under that one's headline; otherwise nothing is left but the struck headline.
 */
function withoutReport(
  part: readonly Block[],
  { lead, others, at }: Extract<Fact, { readonly kind: 'withdrawn' }>,
): readonly Block[] {
  const flat = part.flatMap(textBlocks);
  const other = others.find((one) => holds(flat, one));
  return [
    ...flat
      .filter((block) => other !== undefined || saidIn(block) === '')
      .map((block) =>
        'text' in block ? { ...block, text: withHeadline(block.text, lead, other) } : block,
      ),
    other === undefined
      ? { kind: 'note', text: withdrawn(at, lead.source) }
      : otherStands(at, [lead.source], other),
  ];
}

const isPart = (block: Block): boolean =>
  block.kind === 'bullets' ||
  block.kind === 'note' ||
  (block.kind === 'paragraph' && typeof block.text === 'string');

/** Whether a report says what these blocks say. */
function holds(blocks: readonly Block[], { title, text }: Article): boolean {
  const source = `${title}\n\n${text}`;
  return blocks.every((block) => verify(saidIn(block), [source]).supported);
}

/** The sentences of a block: those are plain words, and names and dates are spans and notes. */
function saidIn(block: Block): string {
  if (block.kind === 'paragraph') return typeof block.text === 'string' ? block.text : '';
  if (block.kind !== 'bullets') return '';
  return block.items.filter((item) => typeof item === 'string').join(' ');
}

const moment = (at: number): Span => ({ time: at, as: 'moment' });

const note = (phrase: Phrase, values: Said['with']): Block => ({
  kind: 'note',
  text: say(phrase, values),
});

const otherStands = (at: number, papers: readonly (string | null)[], { source }: Article): Block =>
  note('correction.other-stands', {
    when: moment(at),
    papers: inList(papers.map(shownSource)),
    count: papers.length,
    other: shownSource(source),
  });
