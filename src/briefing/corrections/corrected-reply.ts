import type { Article } from '../../core/article.ts';
import type { Block, Reply, Said, Span, Text, Words } from '../../core/reply.ts';
import type { Phrase } from '../../words/phrases.ts';
import { say } from '../../words/say.ts';
import { inList, shownSource, shownTitle, titleOf } from '../compose.ts';
import { verify } from '../verify/verify.ts';

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
  if (holds(part.flatMap(texts), lead)) return null;
  const said = part.flatMap(texts).find((block) => saidIn(block) !== '');
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
  const flat = part.flatMap(texts);
  const other = others.find((one) => holds(flat, one));
  return [
    ...flat
      .filter((block) => other !== undefined || saidIn(block) === '')
      .map((block) =>
        'text' in block ? { ...block, text: withHeadline(block.text, lead, other) } : block,
      ),
    other === undefined
      ? note('correction.withdrawn', { when: moment(at), paper: shownSource(lead.source) })
      : otherStands(at, [lead.source], other),
  ];
}

/** The blocks of a picture's text, and any other by itself. */
const texts = (block: Block): readonly Block[] =>
  block.kind === 'pictured' ? block.blocks : [block];

const isPart = (block: Block): boolean =>
  block.kind === 'bullets' ||
  block.kind === 'note' ||
  (block.kind === 'paragraph' && typeof block.text === 'string');

/**
 * Where a report's headline stands; -1 where it does not. Of several that lead to its address, it is
 * the one with its title: a paper that gives another's address as its own changes nothing of that.
 */
function headlineOf(lead: Article, blocks: readonly Block[]): number {
  const all = blocks.flatMap((block, index) =>
    headlinesIn(block, lead).length > 0 ? [index] : [],
  );
  const named = all.filter((index) =>
    [blocks[index] ?? []]
      .flat()
      .flatMap((block) => headlinesIn(block, lead))
      .some((span) => wordsOf(span) === shownTitle(lead.title)),
  );
  const [only, ...others] = all.length > 1 ? named : all;
  return only === undefined || others.length > 0 ? -1 : only;
}

const headlinesIn = (block: Block, lead: Article): readonly Span[] =>
  texts(block).flatMap((one) =>
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
const withHeadline = (text: Text, lead: Article, other: Article | undefined): Text =>
  [text].flat().map((span: Span): Span => {
    if (!isHeadline(span, lead)) return span;
    return other === undefined ? { struck: wordsOf(span) } : titleOf(other);
  });

function wordsOf(span: Span): Words {
  if (typeof span === 'object' && 'link' in span) return span.link;
  return typeof span === 'object' && 'bold' in span ? span.bold : '';
}

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
