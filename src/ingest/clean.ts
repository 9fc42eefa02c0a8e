import { detectLanguage } from '../text/language.ts';
import { type Block, readBlock } from './block.ts';
import { visible } from './characters.ts';
import { copyrightOwner, isCopyright } from './copyright.ts';
import { beforeComments, withoutLeftovers } from './cut-leftovers.ts';
import { footApart } from './foot-apart.ts';
import { isSameLine, withoutSiteName, withoutVersion } from './headline.ts';
import { paragraphs } from './paragraphs.ts';
import { takeHeadline } from './take-headline.ts';
import { runInApart, type Stamped, takeStamps } from './take-stamps.ts';

/** What can be told of an article from its raw text; null where it does not say. */
export interface CleanArticle {
  readonly title: string | null;
  readonly byline: string | null;
  /** Epoch milliseconds. */
  readonly publishedAt: number | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** The name in the copyright line. */
  readonly source: string | null;
  readonly url: string | null;
  /** Paragraphs parted by a blank line; may be empty. */
  readonly text: string;
}

/** What is known of an article beside its text; it wins over what the text says. */
export type Known = Partial<Omit<CleanArticle, 'text'>>;

/**
 * Makes an article of a raw text: title on its first line, body, and whatever its site left around
 * and between the paragraphs, which is taken out. Nothing is guessed. Never throws; linear in the
 * text.
 *
 * @param known with a title, the raw text is the body alone.
 */
export function clean(raw: string, known: Known = {}): CleanArticle {
  const all = paragraphs(raw).flatMap(footApart).flatMap(runInApart).map(readBlock);
  const source = known.source ?? sourceOf(all);
  const headed = known.title
    ? { title: visible(known.title).replaceAll('\n', ' '), blocks: all }
    : takeHeadline(all);
  const title = withoutVersion(withoutSiteName(headed.title ?? '', source));
  const body = cleanBody(title, headed.blocks);
  const text = body.blocks.map((block) => block.text).join('\n\n');
  return {
    title: title === '' ? null : title,
    byline: known.byline ?? body.byline,
    publishedAt: known.publishedAt ?? body.publishedAt,
    language: known.language ?? detectLanguage(text === '' ? title : text),
    source,
    url: known.url ?? null,
    text,
  };
}

/** A pass can uncover what the next one sees as the end of the article; few ever need a third. */
const MOST_PASSES = 8;

/**
 * An article's own blocks, without its head's bylines and time stamps, lines that repeat its title,
 * and leftovers; and what the stamps said.
 */
export function cleanBody(title: string, all: readonly Block[]): Stamped {
  let blocks = all;
  let byline: string | null = null;
  let publishedAt: number | null = null;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const stamped = takeStamps(beforeComments(blocks));
    byline ??= stamped.byline;
    publishedAt ??= stamped.publishedAt;
    const own = withoutRepetition(title, withoutLeftovers(stamped.blocks));
    const isStable = own.length === blocks.length;
    blocks = own;
    if (isStable) break;
  }
  return { blocks, byline, publishedAt };
}

/** Without first blocks that say the headline again. */
function withoutRepetition(title: string, blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => !isSameLine(block.text, title));
  return start === -1 ? [] : blocks.slice(start);
}

function sourceOf(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.toReversed()) {
    const owner = isCopyright(text) ? copyrightOwner(text) : null;
    if (owner !== null) return owner;
  }
  return null;
}
