import { decodeEntities, NONE } from './entities.ts';
import { type Feed, type FeedItem, languageOf } from './feed.ts';
import { feedDate } from './feed-date.ts';
import { absolute } from './links.ts';
import { asTitle } from './markup.ts';
import { nameOf } from './person.ts';
import { asHtml, plainText, type Written } from './text-construct.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads JSON Feed 1.0 and 1.1, with numbers for ids and fields of a wrong kind left out; null for
 * JSON that is something else.
 */
export function readJsonFeed(value: unknown, url: string | null): Feed | null {
  if (!isObject(value) || !Array.isArray(value.items)) return null;
  const base = absolute(url, null) ?? string(value.feed_url) ?? string(value.home_page_url);
  const language = languageOf(string(value.language));
  const author = authors(value);
  return {
    format: 'json',
    title: line(value.title),
    language,
    siteUrl: absolute(string(value.home_page_url), base),
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    items: value.items.filter(isObject).map((item) => readItem(item, base, author)),
  };
}

function readItem(item: Fields, base: string | null, feedAuthor: string | null): FeedItem {
  const url = absolute(string(item.url) ?? string(item.external_url), base);
  const content = contentOf(item);
  const summary = string(item.summary);
  const whole = content === null ? null : plainText(content);
  const updatedAt = feedDate(string(item.date_modified));
  const id = string(item.id) ?? (typeof item.id === 'number' ? String(item.id) : null);
  return {
    guid: id ?? url,
    url: url ?? absolute(id, null),
    title: line(item.title),
    publishedAt: feedDate(string(item.date_published)) ?? updatedAt,
    updatedAt,
    author: authors(item) ?? feedAuthor,
    summary:
      summary === null ? (whole?.text ?? '') : plainText({ kind: 'text', text: summary }).text,
    contentHtml: content === null ? null : asHtml(content),
    image: absolute(string(item.image) ?? string(item.banner_image) ?? whole?.image, base),
  };
}

function contentOf(item: Fields): Written | null {
  const html = string(item.content_html);
  if (html !== null) return { kind: 'html', html };
  const text = string(item.content_text);
  return text === null ? null : { kind: 'text', text };
}

/** Version 1.1 has a list of authors, 1.0 has one; both may stand side by side. */
function authors(of: Fields): string | null {
  const all = Array.isArray(of.authors) && of.authors.length > 0 ? of.authors : [of.author];
  const names = all
    .map((author) => (isObject(author) ? string(author.name) : string(author)))
    .map((name) => (name === null ? null : nameOf(name)))
    .filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Plain text by the format, but some escape it all the same. */
function line(value: unknown): string | null {
  const text = string(value) ?? '';
  return asTitle(text.includes('<') ? text : decodeEntities(text, NONE)) || null;
}
