import { type Block, readBlock } from '../block.ts';
import { folded } from '../folded.ts';
import { leftoverKind } from '../leftover-kind.ts';
import { isProse, wordCount } from '../prose.ts';
import { stampOf } from '../stamp.ts';
import type { ContentBlock } from './content-blocks.ts';

// What is left round and between an article's paragraphs once its content is found. A block goes
// by its form and place; what goes by its words is told in leftover-kind.ts.

/** Of a block without a sentence, the part in links from which it points elsewhere. */
const MOSTLY_LINKS = 0.8;
/** In a paragraph without a sentence. */
const MORE_LINKS_THAN_NOT = 0.6;
/** A sentence of so much and no more words leads elsewhere. */
const ALL_LINKS = 0.95;
const SHORT_SENTENCE = 25;
/** A line over the article's first sentence with no more words says where it is filed. */
const KICKER_WORDS = 4;
/** A repeated line with fewer words may well be the article's own. */
const FEWEST_REPEATED = 6;
const CREDIT_WORDS = 14;
/** Quotes that are pulled out are short, and not looked for in the longest pages; letters. */
const LONGEST_QUOTE = 300;
const LONGEST_COMPARED = 200_000;
/** When an entry of a report that goes on was written. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu;
const AGENCIES =
  /(?<!\p{L})(?:getty|shutterstock|i?stock ?photo|istock|alamy|reuters|afp|epa|ap photo|associated press|bloomberg|wireimage|unsplash|pexels|pixabay|dpa|imago|picture[ -]alliance|xinhua|press association|handout|file photo|flickr|wikimedia)(?!\p{L})/iu;

/** The blocks of an article's content that are its own, as cleaning reads them. */
export function ownBlocks(content: readonly ContentBlock[]): Block[] {
  const told = withoutPointers(withoutCaptions(content)).filter(
    (block) => !isCredit(block) && !CLOCK.test(block.text),
  );
  const first = told.findIndex(isSentence);
  const last = told.findLastIndex(({ form }) => form !== 'heading');
  const placed = told.filter((block, index) => {
    if (index < first) return !isKicker(block, told[index + 1]);
    return index <= last || block.form !== 'heading';
  });
  return withoutRepeats(placed).map(asBlock);
}

/** Pictures are not kept, and what is said of them says little without; but a page may have no more. */
function withoutCaptions(content: readonly ContentBlock[]): readonly ContentBlock[] {
  const without = content.filter(({ form }) => form !== 'caption');
  return without.some(isSentence) ? without : content;
}

const isSentence = ({ text, form }: ContentBlock) => form === 'code' || isProse(text);

/** An item of a list is its own, unless its words are a site's; so are figures and code. */
function asBlock({ text, form, linked }: ContentBlock): Block {
  const block = readBlock(text);
  if (form === 'code') return { ...block, kind: null, stamp: null, prose: true };
  const isListed = (form === 'item' || form === 'row') && linked < 0.5;
  return isListed && block.kind === null && block.stamp === null
    ? { ...block, prose: true }
    : block;
}

/** A line of links, a sentence that is one link, or a few words before a link: "Read also …". */
function isPointer({ text, form, linked }: ContentBlock): boolean {
  if (form === 'code') return false;
  if (isProse(text))
    return form === 'text' && linked >= ALL_LINKS && wordCount(text) <= SHORT_SENTENCE;
  return linked >= (form === 'text' ? MORE_LINKS_THAN_NOT : MOSTLY_LINKS);
}

/**
 * Without lines that only lead elsewhere. A list does so where all its items do and no line says
 * what they are; a heading where no text follows it.
 */
function withoutPointers(content: readonly ContentBlock[]): ContentBlock[] {
  const kept: ContentBlock[] = [];
  for (let start = 0, end: number; start < content.length; start = end) {
    end = start + 1;
    while (content[start]?.form === 'item' && content[end]?.form === 'item') end += 1;
    const run = content.slice(start, end);
    const [first] = run;
    const next = content[end];
    const isSaid =
      first?.form === 'item'
        ? introduces(kept.at(-1)?.text ?? '')
        : first?.form === 'heading' && next !== undefined && isText(next);
    if (isSaid || !run.every(isPointer)) for (const block of run) kept.push(block);
  }
  return kept;
}

/** Whether a line says what list comes after it, in more words than a box of links has for a heading. */
function introduces(text: string): boolean {
  return text.endsWith(':') && leftoverKind(text) === null;
}

const isText = (block: ContentBlock) => block.form !== 'heading' && !isPointer(block);

/** Who took the picture, with no word of what it shows. */
function isCredit({ text, form }: ContentBlock): boolean {
  if (form === 'code' || form === 'heading' || wordCount(text) > CREDIT_WORDS) return false;
  const isPart = /[/|(©]|photo|image|picture/iu.test(text);
  return isPart && AGENCIES.test(text) && !/[.!?]["”)]? \S/u.test(text) && !isProse(text);
}

/** Where an article is filed, over its beginning; a heading only with another one under it. */
function isKicker({ text, form }: ContentBlock, next: ContentBlock | undefined): boolean {
  const isLine = form === 'text' || (form === 'heading' && next?.form === 'heading');
  if (!isLine || wordCount(text) > KICKER_WORDS) return false;
  return !/[.!?…"”:]$/u.test(text) && stampOf(text) === null;
}

/**
 * Without short lines and captions that stand there already, and without quotes pulled out of a
 * paragraph.
 */
function withoutRepeats(blocks: readonly ContentBlock[]): ContentBlock[] {
  const keys = blocks.map(({ text }) => folded(text).replace(/[^\p{L}\p{N}]+/gu, ''));
  const all = keys.join(' ');
  const isCompared = all.length <= LONGEST_COMPARED;
  const seen = new Set<string>();
  return blocks.filter(({ text, form }, index) => {
    const key = keys[index] ?? '';
    if (form === 'code' || form === 'row' || wordCount(text) < FEWEST_REPEATED) return true;
    const isSeen = seen.has(key);
    seen.add(key);
    if (isSeen && (form === 'caption' || !isProse(text))) return false;
    return !(isCompared && form === 'quote' && isInside(key, all));
  });
}

/** Whether letters stand inside a longer block. */
function isInside(key: string, all: string): boolean {
  if (key.length > LONGEST_QUOTE) return false;
  for (let at = all.indexOf(key); at !== -1; at = all.indexOf(key, at + key.length)) {
    const isWhole = (all[at - 1] ?? ' ') === ' ' && (all[at + key.length] ?? ' ') === ' ';
    if (!isWhole) return true;
  }
  return false;
}
