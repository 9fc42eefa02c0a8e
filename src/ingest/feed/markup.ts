import { tokenize } from './tokenize.ts';

/** What a piece of HTML says, and its first picture's address as it stands there. */
export interface ReadMarkup {
  /** Paragraphs parted by a blank line. */
  readonly text: string;
  readonly image: string | null;
}

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set('script style noscript iframe object template svg'.split(' '));
const EMPTY = new Set('br hr img wbr'.split(' '));
const INLINE =
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var';
/** What may stand in a title or a description. */
const KNOWN = new Set([...BLOCKS, ...UNSEEN, ...EMPTY, ...INLINE.split(' ')]);

const TAG = /<(\/?)([a-z][a-z\d]*)(?=[\s/>])[^<>]*>/gi;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Whatever a reader would not see, or what would turn the text around it. */
const HARMFUL = /(?![\t\n\f\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const TRACKING_SIZE = /^[01](?:px)?$/;

/** Reads HTML, well-formed or not, in linear time. */
export function readMarkup(html: string): ReadMarkup {
  const parts: string[] = [];
  let image: string | null = null;
  let unseen = '';
  let tag = '';
  let attribute = '';
  let attributes = new Map<string, string>();
  const say = (text: string) => {
    if (unseen === '') parts.push(text);
  };
  const breakAt = (name: string) => {
    if (name === 'br') say('\n');
    else if (BLOCKS.has(name)) say('\n\n');
  };
  const open = () => {
    if (unseen === '' && UNSEEN.has(tag)) unseen = tag;
    if (tag === 'img' && image === null) image = pictureOf(attributes);
    breakAt(tag);
  };
  const add = (text: string) => {
    if (tag === 'img') attributes.set(attribute, (attributes.get(attribute) ?? '') + text);
  };
  tokenize(
    html,
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        if (tag === 'img') attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
      },
      onattribdata: (start, end) => add(html.slice(start, end)),
      onattribentity: (point) => add(String.fromCodePoint(point)),
      onopentagend: open,
      onselfclosingtag() {
        open();
        if (unseen === tag) unseen = '';
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === unseen) unseen = '';
        breakAt(name);
      },
      ontext: (start, end) => say(asLine(html.slice(start, end))),
      ontextentity: (point) => say(String.fromCodePoint(point)),
    },
  );
  return { text: asParagraphs(parts.join('')), image };
}

/** Breaks in the source of a page are spaces in its text. */
const asLine = (text: string) => text.replace(/[\t\n\f\r]/g, ' ');

/** A picture's address; null for one that nobody sees, which counts readers. */
function pictureOf(attributes: ReadonlyMap<string, string>): string | null {
  const sizes = [attributes.get('width'), attributes.get('height')];
  if (sizes.some((size) => size !== undefined && TRACKING_SIZE.test(size.trim()))) return null;
  return attributes.get('src')?.trim() || null;
}

/**
 * Whether a text whose kind nobody tells is HTML: it has HTML's tags in pairs or empty ones, or
 * characters by name or number, and no tags but HTML's. So "the <T> of List<T>" is text.
 */
export function looksLikeMarkup(text: string): boolean {
  let isMarked = ENTITY.test(text);
  for (const [, slash, name = ''] of text.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (!KNOWN.has(tag)) return false;
    isMarked ||= slash === '/' || EMPTY.has(tag);
  }
  return isMarked;
}

/** Plain text as paragraphs parted by blank lines, without what a reader would not see. */
export function asParagraphs(text: string): string {
  return text
    .toWellFormed()
    .replace(HARMFUL, '')
    .split(/\n[ \t\f\r]*\n\s*/)
    .map(spaced)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Plain text as one line, without what a reader would not see. */
export function asTitle(text: string): string {
  return spaced(text.toWellFormed().replace(HARMFUL, ''));
}

/** XML's spaces alone: a space that does not break was meant. */
function spaced(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
