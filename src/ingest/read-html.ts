import { isCopyright } from './copyright.ts';
import { type PageBlock, type PageElement, readBlocks } from './html-blocks.ts';
import { isProse } from './prose.ts';
import { articleFromFields, type Fields, type RawArticle } from './raw-article.ts';

/** An article's element has at least so much of sentences, UTF-16 units; a shorter one is a teaser. */
const ENOUGH = 250;
const ARTICLE_TYPE = /article|posting|report/i;

/**
 * Reads the article of a whole page, and what the page says of it in its head: Open Graph, other
 * meta elements, JSON-LD.
 *
 * @throws UserError where elements are nested deeper than any page's.
 */
export function readHtml(html: string): RawArticle {
  const meta = new Map<string, string>();
  const text = { title: '', h1: '' };
  const data: string[] = [];
  let inData = false;
  let titles = 0;
  let headings = 0;
  const onElement = (element: PageElement) => {
    const [key, value] = statementOf(element);
    if (key !== '' && !meta.has(key)) meta.set(key, value);
    // An icon drawn in the page may have a title, too.
    if (element.name === 'title') titles += 1;
    if (element.name === 'h1') headings += 1;
    inData = element.attributes.type === 'application/ld+json';
    if (inData) data.push('');
  };
  const onText = (element: string, part: string) => {
    if (element === 'title' && titles === 1) text.title += part;
    if (element === 'h1' && headings === 1) text.h1 += part;
    if (element === 'script' && inData) data.push((data.pop() ?? '') + part);
  };
  const raw = articleText(readBlocks(html, onElement, onText));
  const { known } = articleFromFields(fieldsOf(meta, articleData(data), text));
  return { raw, known };
}

/** What a meta element or another one says, as name and value; an empty name for nothing. */
function statementOf({ name, attributes }: PageElement): readonly [string, string] {
  if (name === 'html') return ['lang', attributes.lang ?? ''];
  if (name === 'link') return [attributes.rel ?? '', attributes.href ?? ''];
  if (name === 'time') return [attributes.itemprop ?? '', attributes.datetime ?? ''];
  if (name !== 'meta') return ['', ''];
  const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
  return [key.toLowerCase(), attributes.content ?? ''];
}

function fieldsOf(
  meta: ReadonlyMap<string, string>,
  data: Fields,
  text: { readonly title: string; readonly h1: string },
): Fields {
  return {
    title: meta.get('og:title') || data.headline || text.h1.trim() || text.title.trim(),
    author: data.author ?? meta.get('author') ?? meta.get('article:author'),
    publishedAt: meta.get('article:published_time'),
    datePublished: data.datePublished,
    date: meta.get('datepublished') ?? meta.get('datePublished'),
    source: meta.get('og:site_name') || data.publisher,
    language: meta.get('lang') || data.inLanguage,
    url: meta.get('canonical') || meta.get('og:url') || data.url,
  };
}

/** The first article that a page's JSON-LD tells of; scripts that are not valid tell of none. */
function articleData(scripts: readonly string[]): Fields {
  for (const script of scripts) {
    const found = things(parsed(script)).find((thing) => ARTICLE_TYPE.test(String(thing['@type'])));
    if (found !== undefined) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What a script of JSON-LD describes: itself, its items, or those of its graph. */
function things(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : things(item)));
  const thing: Fields = { ...value };
  const graph = thing['@graph'];
  return Array.isArray(graph)
    ? [thing, ...graph.filter((item) => typeof item === 'object' && item !== null)]
    : [thing];
}

/** The blocks of the article's own element where the page has one, with its foot's copyright. */
function articleText(blocks: readonly PageBlock[]): string {
  const candidates = [
    blocks.filter((block) => block.inBody),
    blocks.filter((block) => block.inArticle),
  ];
  const chosen = candidates.find((part) => proseLength(part) >= ENOUGH) ?? blocks;
  const own = chosen.filter((block) => !block.inFooter);
  const foot = blocks.findLast((block) => block.inFooter && isCopyright(block.text));
  const all = foot === undefined ? own : [...own, foot];
  return all.map((block) => block.text).join('\n\n');
}

function proseLength(blocks: readonly PageBlock[]): number {
  let length = 0;
  for (const { text } of blocks) if (isProse(text)) length += text.length;
  return length;
}
