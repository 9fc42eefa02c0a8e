import { detectLanguage } from '../text/language.ts';
import { cleanBody } from './clean.ts';
import { withoutAuthorNote } from './extract/author-note.ts';
import { ENOUGH, flatContent, proseLength } from './extract/flat-content.ts';
import { type MainContent, mainContent } from './extract/main-content.ts';
import { type Metadata, metadata } from './extract/metadata.ts';
import { ownBlocks } from './extract/own-blocks.ts';
import { type PageFacts, pageFacts } from './extract/page-facts.ts';
import { withTold } from './extract/told-body.ts';
import { isTooHeavy } from './extract/weight.ts';

/** The article of a page; null where the page does not say. */
export interface Extracted extends Metadata {
  /** Paragraphs parted by a blank line, code with its lines; may be empty. */
  readonly text: string;
}

/** Of a longer page only so much is read; UTF-16 units. News pages stay under 2 million. */
const LONGEST = 4_000_000;
/** Of a page with more blocks, the first are read: no article has so many. */
const MOST_BLOCKS = 5000;

/**
 * Finds the article of a page and what the page says of it. A page of too many or too deeply nested
 * elements is read flat, in time linear in it. Does not throw, whatever the page.
 *
 * @param url of the page; what its addresses are relative to
 */
export function extract(page: string, url: string): Extracted {
  const html = page.slice(0, LONGEST);
  const facts = pageFacts(html);
  const told = metadata(facts, url);
  const main = content(html, facts);
  const body = cleanBody(
    told.title ?? '',
    withTold(ownBlocks(main.blocks.slice(0, MOST_BLOCKS)), facts.data),
  );
  const byline = told.byline ?? main.byline ?? body.byline;
  const own = withoutAuthorNote(body.blocks, byline);
  const text = own.map((block) => block.text).join('\n\n');
  return {
    ...told,
    byline,
    publishedAt: told.publishedAt ?? body.publishedAt,
    language: told.language ?? detectLanguage(text === '' ? (told.title ?? '') : text),
    text,
  };
}

function content(html: string, facts: PageFacts): MainContent {
  const main = isTooHeavy(facts) ? { blocks: [], byline: null } : mainContent(html);
  const found = proseLength(main.blocks);
  if (found >= ENOUGH) return main;
  const flat = flatContent(facts.blocks);
  const isBetter = main.blocks.length === 0 || proseLength(flat) > found * 2;
  return isBetter ? { ...main, blocks: flat } : main;
}
