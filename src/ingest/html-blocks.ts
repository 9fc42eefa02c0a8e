import { Parser } from 'htmlparser2';
import { isProse } from './prose.ts';

/** One block of a page's text, and the kinds of element it stands in. */
export interface PageBlock {
  readonly text: string;
  readonly inArticle: boolean;
  readonly inBody: boolean;
  readonly inFooter: boolean;
  /** In a heading of the first order. */
  readonly inHeadline: boolean;
}

/** An element as a page opens it; names and attributes in lower case. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** How many elements are open around it; at most DEEPEST. */
  readonly depth: number;
}

const NOT_READ = new Set(
  'script style noscript template svg math iframe object button select textarea form nav aside dialog head title canvas audio video figcaption'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
/**
 * Real pages stay under 100; the parser's time for a closing tag grows with the depth. Whatever is
 * nested deeper is read flat, one element after the other.
 */
const DEEPEST = 500;
/** Of a block without a sentence, the part in links from which it is a menu or a pointer elsewhere. */
const MOSTLY_LINKS = 0.8;

/** How many elements of a kind are open around a place in the page. */
type Around = Record<'unread' | 'article' | 'body' | 'footer' | 'headline' | 'link', number>;

/**
 * Reads the blocks of a page or of a fragment in order. Linear in the page.
 *
 * @param onElement told of every element, also of those whose text is not read.
 * @param onText told of every text and of the name of the element it stands in.
 */
export function readBlocks(
  html: string,
  onElement: (element: PageElement) => void = () => {},
  onText: (element: string, text: string) => void = () => {},
): PageBlock[] {
  const blocks: PageBlock[] = [];
  const around: Around = { unread: 0, article: 0, body: 0, footer: 0, headline: 0, link: 0 };
  const open: { readonly name: string; readonly kinds: readonly (keyof Around)[] }[] = [];
  const depth = { isFlat: false };
  let lastOpened = '';
  let text = '';
  let linked = 0;

  const endBlock = () => {
    const line = text.replace(/\s+/g, ' ').trim();
    const isPointer = linked >= line.length * MOSTLY_LINKS && !isProse(line);
    if (line !== '' && (!isPointer || around.headline > 0)) {
      blocks.push({
        text: line,
        inArticle: around.article > 0,
        inBody: around.body > 0,
        inFooter: around.footer > 0,
        inHeadline: around.headline > 0,
      });
    }
    text = '';
    linked = 0;
  };

  const parser = new ShallowParser(
    depth,
    {
      onopentag(name, attributes) {
        onElement({ name, attributes, depth: open.length });
        lastOpened = name;
        if (!INLINE.has(name)) endBlock();
        const kinds = kindsOf(name, attributes);
        for (const kind of kinds) around[kind] += 1;
        open.push({ name, kinds });
        if (open.length >= DEEPEST) depth.isFlat = true;
      },
      ontext(data) {
        onText(open.at(-1)?.name ?? '', data);
        // Read flat, an element has ended before its text comes.
        if (around.unread > 0 || (depth.isFlat && NOT_READ.has(lastOpened))) return;
        text += data;
        if (around.link > 0) linked += data.trim().length;
      },
      onclosetag(name) {
        if (!INLINE.has(name)) endBlock();
        for (const kind of open.pop()?.kinds ?? []) around[kind] -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  endBlock();
  return blocks;
}

/** The library's parser, that takes every element for one without content from some depth on. */
class ShallowParser extends Parser {
  readonly #depth: { readonly isFlat: boolean };

  constructor(depth: { readonly isFlat: boolean }, ...given: ConstructorParameters<typeof Parser>) {
    super(...given);
    this.#depth = depth;
  }

  protected override isVoidElement(name: string): boolean {
    return this.#depth.isFlat || super.isVoidElement(name);
  }
}

function kindsOf(name: string, attributes: Readonly<Record<string, string>>): (keyof Around)[] {
  const kinds: (keyof Around)[] = [];
  const isHidden = attributes.hidden !== undefined || attributes['aria-hidden'] === 'true';
  if (NOT_READ.has(name) || isHidden) kinds.push('unread');
  if (name === 'article' || name === 'main') kinds.push('article');
  if (/(?:^|\s)articleBody(?:\s|$)/.test(attributes.itemprop ?? '')) kinds.push('body');
  if (name === 'footer') kinds.push('footer');
  if (name === 'h1') kinds.push('headline');
  if (name === 'a') kinds.push('link');
  return kinds;
}
