import { createRequire } from 'node:module';
import { type ContentBlock, contentBlocks } from './content-blocks.ts';
import { holdCaption } from './hold-caption.ts';
import type { PageElementNode } from './page-node.ts';
import { markOf } from './site-part.ts';
import { isTooHeavy, weigh } from './weight.ts';

const require = createRequire(import.meta.url);

/** Loaded with the first page: they take 100 ms and 30 MB, and most imports have none. */
const parser = (): typeof import('linkedom') => require('linkedom');
const library = (): typeof import('@mozilla/readability') => require('@mozilla/readability');

const BOXES = ['div', 'section', 'p', 'ul', 'ol', 'dl', 'figure']
  .flatMap((name) => [`${name}[class]`, `${name}[id]`])
  .join();
/** A box of more text is looked at in the content that is found; UTF-16 units. */
const SMALL = 400;

/** The article of a page as Mozilla's Readability finds it. */
export interface MainContent {
  /** None where it finds no article. */
  readonly blocks: readonly ContentBlock[];
  /** Of a line or an element of the page that names who wrote it; null where there is none. */
  readonly byline: string | null;
}

const NOTHING: MainContent = { blocks: [], byline: null };

/**
 * Finds the content of a page's article, and its author where it stands in the page alone; nothing
 * in a page that is too heavy.
 */
export function mainContent(html: string): MainContent {
  const read = readable(html);
  if (read?.content == null) return NOTHING;
  return { blocks: contentBlocks(read.content), byline: read.byline || null };
}

function readable(html: string) {
  try {
    // The parser makes no html and body of its own, and what is read is the body alone.
    const { document } = parser().parseHTML(`<html><head></head><body>${html}</body></html>`);
    // The parser nests more than ours: it leaves headings open inside headings, for one.
    if (isTooHeavy(weigh(document.documentElement))) return null;
    // No content, and the library's time for one grows with the square of its length.
    for (const title of document.querySelectorAll('title')) title.remove();
    for (const element of document.querySelectorAll(BOXES)) {
      if (isSmallPart(element)) element.remove();
      else if (markOf(element) === 'caption') holdCaption(element);
    }
    const { Readability } = library();
    return new Readability<PageElementNode>(document, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (content) => content,
    }).parse();
  } catch (error) {
    // Hostile pages make trees that the libraries stumble over; a page without content is read flat.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** What a site puts in loses its marks when the content is found, so the small of it goes before. */
function isSmallPart(element: PageElementNode): boolean {
  return markOf(element) === 'site' && element.textContent.length <= SMALL;
}
