import { visible } from './characters.ts';
import type { Known } from './clean.ts';
import { exactDate } from './exact-date.ts';
import { htmlText } from './html-text.ts';

/** An article as its format gave it: the raw text, and what stood in fields of their own. */
export interface RawArticle {
  readonly raw: string;
  readonly known: Known;
}

/** A JSON object's members, a page's statements or a front matter's lines, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longer names and titles are no names and titles; UTF-16 units. */
const LONGEST_NAME = 200;
const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2048;
/** Longer lists of authors are cut; nobody reads them. */
const MOST_AUTHORS = 10;
const MARKUP =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|a|em|strong|b|i|span|img|figure|blockquote|article|section|table)(?:\s[^<>]*)?\/?>/i;

const DATE_FIELDS = [
  'publishedAt',
  'published_at',
  'published',
  'datePublished',
  'date_published',
  'pubDate',
  'date',
];

/** Reads an article from fields under the names that people and feeds give them. */
export function articleFromFields(fields: Fields): RawArticle {
  const first = (...names: readonly string[]) =>
    names.map((name) => fields[name]).find((value) => value != null && value !== '');
  const title = plain(textIn(first('title', 'headline', 'name')));
  return {
    raw: body(
      textIn(first('text', 'content', 'body', 'articleBody', 'content_text', 'content_html')),
    ),
    known: {
      title: within(title, LONGEST_TITLE),
      byline: authorName(textIn(first('byline', 'author', 'authors', 'creator'))),
      publishedAt:
        DATE_FIELDS.map((name) => exactDate(fields[name])).find((at) => at !== null) ?? null,
      source: within(
        plain(textIn(first('source', 'publisher', 'site', 'siteName', 'site_name'))),
        LONGEST_NAME,
      ),
      language: languageCode(textIn(first('language', 'lang', 'inLanguage'))),
      url: webAddress(textIn(first('url', 'link', 'canonicalUrl', 'canonical'))),
    },
  };
}

/** The text of a field: as it stands, or inside a list or an object such as `{ "rendered": … }`. */
function textIn(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (depth > 2 || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) {
    const texts = value.slice(0, MOST_AUTHORS).map((item) => textIn(item, depth + 1));
    return texts.filter((text) => text !== '').join(', ');
  }
  const object: Fields = { ...value };
  const inner = object.name ?? object.rendered ?? object.value ?? object['#text'];
  return textIn(inner ?? object.title, depth + 1);
}

/** Markup is allowed in a body; plain text stays as it is. */
function body(text: string): string {
  return MARKUP.test(text) ? htmlText(text) : text;
}

function plain(text: string): string {
  const isCoded = MARKUP.test(text) || /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/i.test(text);
  return visible(isCoded ? htmlText(text) : text).replace(/\n+/g, ' ');
}

/** Null for nothing and for more than any such field holds. */
function within(text: string, limit: number): string | null {
  return text === '' || text.length > limit ? null : text;
}

/** A name without "By" before it; null for an address, as some pages give. */
function authorName(text: string): string | null {
  const name = plain(text).replace(/^(?:by|von|par|por)[: ]+(?=\p{Lu})/iu, '');
  return /^https?:|@/i.test(name) ? null : within(name, LONGEST_NAME);
}

/** ISO 639-1 of a tag such as `en-GB`; null for anything else. */
function languageCode(text: string): string | null {
  return /^([a-z]{2})(?:[-_][a-z\d_-]*)?$/i.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

/** An address that may be shown as a link: http(s), without a name and password in it; or null. */
function webAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (url.username !== '' || url.password !== '') return null;
  return within(url.href, LONGEST_ADDRESS);
}
