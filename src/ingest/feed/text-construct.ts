import { type Element, escaped, hasElements, innerMarkup, textOf } from './element.ts';
import { decodeEntities, NONE } from './entities.ts';
import { asParagraphs, asTitle, looksLikeMarkup, readMarkup } from './markup.ts';

/** A text as a feed gives it. */
export type Written =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string };

const MARKED_UP = /^(?:xhtml|application\/xhtml\+xml|.{0,60}[+/]xml)$/;
const HTML = /^(?:html|text\/html)$/;
const TEXT = /^(?:text|text\/.{1,60})$/;
const BASE64 = /^[A-Za-z\d+/\s]+={0,2}$/;
/** Types of content that Atom has in base64; now and then it is text after all. */
const OTHER_MEDIA = /^(?:image|audio|video|application|multipart|font|model)\//;

/**
 * What an element says, by its own type: Atom 1.0's text, html, xhtml and media types, Atom 0.3's
 * media types with modes. Null where it is empty or no text.
 *
 * @param guess the kind of a text without a type; 'either' looks at the text itself.
 */
export function writtenIn(element: Element, guess: 'text' | 'html' | 'either'): Written | null {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  const mode = (element.attributes.get('mode') ?? '').trim().toLowerCase();
  if (mode === 'base64')
    return written(textInBase64(textOf(element)) ?? textOf(element), kindOf(type, 'either'));
  if (MARKED_UP.test(type) || (mode === 'xml' && hasElements(element)))
    return written(innerMarkup(element, true), 'html');
  if (OTHER_MEDIA.test(type)) return written(textInBase64(textOf(element)) ?? '', 'either');
  const kind = kindOf(type, guess);
  if (hasElements(element) && kind !== 'text') return written(innerMarkup(element, false), 'html');
  return written(textOf(element), kind);
}

function kindOf(type: string, guess: 'text' | 'html' | 'either') {
  if (HTML.test(type)) return 'html';
  return TEXT.test(type) ? 'text' : guess;
}

function written(value: string, kind: 'text' | 'html' | 'either'): Written | null {
  if (value === '') return null;
  const isText = kind === 'text' || (kind === 'either' && !looksLikeMarkup(value));
  return isText ? { kind: 'text', text: value } : { kind: 'html', html: value };
}

/** The text that base64 stands for; null where it is none. */
function textInBase64(encoded: string): string | null {
  if (!BASE64.test(encoded)) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8').trim();
  return /\uFFFD|(?!\s)\p{Cc}/u.test(text) ? null : text;
}

/** As paragraphs of plain text, and the first picture in it. */
export function plainText(from: Written): { text: string; image: string | null } {
  return from.kind === 'html'
    ? readMarkup(from.html)
    : { text: asParagraphs(from.text), image: null };
}

/** As HTML. */
export function asHtml(from: Written): string {
  return from.kind === 'html' ? from.html : escaped(from.text);
}

/**
 * A title as one line of plain text; null where there is none. Where the format leaves open what a
 * title is, its own look tells.
 *
 * @param isAtom there a title without a type is text by the format, but many publishers escape it
 * twice: characters by name or number in it are read, tags are left.
 */
export function titleIn(element: Element, isAtom: boolean): string | null {
  const from = writtenIn(element, isAtom ? 'text' : 'either');
  if (from === null) return null;
  if (from.kind === 'html') return asTitle(readMarkup(from.html).text) || null;
  const twice = isAtom && !element.attributes.has('type') && !from.text.includes('<');
  return asTitle(twice ? decodeEntities(from.text, NONE) : from.text) || null;
}
