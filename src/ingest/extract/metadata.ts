import { copyrightOwner, isCopyright } from '../copyright.ts';
import { articleFromFields, type Fields } from '../raw-article.ts';
import { headlineOf } from './headline-of.ts';
import { AUTHORS, DATES, PICTURES, TITLES } from './meta-names.ts';
import type { PageFacts } from './page-facts.ts';

/** What a page says of its article; null where it does not. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  /** Epoch milliseconds; null also for a date that leaves its day or zone open. */
  readonly publishedAt: number | null;
  /** ISO 639-1, as the page says. */
  readonly language: string | null;
  /** The article's main picture: an http(s) address. */
  readonly image: string | null;
  /** The address that the page gives as its own: http(s), without its fragment. */
  readonly canonicalUrl: string | null;
  /** As it says, or of its copyright line. */
  readonly siteName: string | null;
}

/** A page's own heading is among its first. */
const MOST_HEADINGS = 5;

/**
 * Chooses among what a page states: JSON-LD first, then Open Graph, then other meta elements, then
 * what its elements hold.
 *
 * @param url of the page, which relative addresses start from
 */
export function metadata({ stated, data, title, blocks }: PageFacts, url: string): Metadata {
  const said = (...names: readonly string[]) =>
    names.map((name) => stated.get(name)).find((value) => value !== undefined);
  const headings = blocks.filter((block) => block.inHeadline).map((block) => block.text);
  const read = (fields: Fields) => articleFromFields(fields).known;
  const known = read({
    title: data.headline || said(...TITLES),
    source: said('og:site_name') ?? data.publisher ?? said('application-name'),
    language:
      languageTag(said('lang', 'og:locale', 'content-language', 'dc.language')) ?? data.inLanguage,
  });
  const own = known.title ?? read({ title: said('title', 'parsely-title') || title }).title;
  const foot = blocks.findLast(({ text }) => isCopyright(text));
  const site = known.source ?? (foot === undefined ? null : copyrightOwner(foot.text));
  const host = URL.parse(url)?.hostname ?? '';
  // The first that can be read: an author may be given as the address of a profile.
  const authors = [data.author, data.creator, ...AUTHORS.map((name) => stated.get(name))];
  const dates = [data.datePublished, ...DATES.map((name) => stated.get(name)), data.dateCreated];
  return {
    title:
      headlineOf(own ?? '', { site, headings: headings.slice(0, MOST_HEADINGS), host }) ||
      headings[0] ||
      null,
    byline: firstOf(authors, (author) => read({ author }).byline),
    publishedAt: firstOf(dates, (date) => read({ date }).publishedAt),
    language: known.language ?? null,
    image: address(imageOf(data.image) || imageOf(data.thumbnailUrl) || said(...PICTURES), url),
    canonicalUrl: canonical(said('canonical'), url) ?? canonical(said('og:url'), url),
    siteName: site,
  };
}

/** What the first value gives that can be read. */
function firstOf<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T | null {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined && found !== null) return found;
  }
  return null;
}

/** A list of languages is that of its first one. */
function languageTag(value: string | undefined): string | undefined {
  return value?.split(/[,;\s]/)[0];
}

/** The address in JSON-LD's image: itself, the first of a list, or a member of an object. */
function imageOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (typeof first !== 'object' || first === null) return undefined;
  const { url, contentUrl }: Fields = { ...first };
  return [url, contentUrl].find((address) => typeof address === 'string');
}

function address(value: string | undefined, base: string): string | null {
  const absolute = value ? URL.parse(value.trim(), base) : null;
  return articleFromFields({ url: absolute?.href }).known.url ?? null;
}

/** Null also where a page of some path gives its site's front page as itself. */
function canonical(value: string | undefined, base: string): string | null {
  const found = URL.parse(address(value, base) ?? '');
  if (found === null) return null;
  const isFront = found.pathname === '/' && found.search === '';
  const page = URL.parse(base);
  if (isFront && page !== null && `${page.pathname}${page.search}` !== '/') return null;
  found.hash = '';
  return found.href;
}
