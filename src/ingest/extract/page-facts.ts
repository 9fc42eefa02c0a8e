import { type PageBlock, type PageElement, readBlocks } from '../html-blocks.ts';
import type { Fields } from '../raw-article.ts';
import { articleData } from './json-ld.ts';
import { ELEMENT, PIECE, type Weight } from './weight.ts';

/** What a page says of itself, and what a single pass over it shows. */
export interface PageFacts extends Weight {
  /**
   * What its head and its `time` elements state, the first of each name, in lower case: names and
   * properties of meta elements, relations of links, `lang`, `time`, `pubdate`.
   */
  readonly stated: ReadonlyMap<string, string>;
  /** The article of its JSON-LD; empty where it has none. */
  readonly data: Fields;
  /** The text of its title element. */
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/** More of a text than any title has; UTF-16 units. */
const LONGEST_TITLE = 1000;

/** Reads a page once, in time linear in it. */
export function pageFacts(html: string): PageFacts {
  const stated = new Map<string, string>();
  const scripts: string[] = [];
  let title = '';
  let titles = 0;
  let weight = 0;
  let deepest = 0;
  let inData = false;
  const onElement = (element: PageElement) => {
    weight += element.depth + ELEMENT;
    deepest = Math.max(deepest, element.depth);
    for (const [name, value] of statementsOf(element)) {
      if (name !== '' && value !== '' && !stated.has(name)) stated.set(name, value);
    }
    // An icon drawn in the page may have a title, too.
    if (element.name === 'title') titles += 1;
    inData = element.name === 'script' && isData(element.attributes.type ?? '');
    if (inData) scripts.push('');
  };
  const onText = (element: string, text: string) => {
    weight += PIECE;
    if (element === 'script' && inData) scripts.push((scripts.pop() ?? '') + text);
    if (element === 'title' && titles === 1 && title.length < LONGEST_TITLE) title += text;
  };
  const blocks = readBlocks(html, onElement, onText);
  return { stated, data: articleData(scripts), title: title.trim(), blocks, weight, deepest };
}

const isData = (type: string) => /^\s*application\/ld\+json/i.test(type);

/** What an element says of the page, as names and values. */
function statementsOf({ name, attributes }: PageElement): (readonly [string, string])[] {
  const { itemprop = '', datetime = '', content = '' } = attributes;
  const property = itemprop.toLowerCase();
  if (name === 'html') return [['lang', attributes.lang ?? attributes['xml:lang'] ?? '']];
  if (name === 'link') return [[(attributes.rel ?? '').toLowerCase(), attributes.href ?? '']];
  if (name === 'time') {
    return [
      [property, datetime],
      ['time', datetime],
      ['pubdate', attributes.pubdate === undefined ? '' : datetime],
    ];
  }
  if (name !== 'meta') return property.startsWith('date') ? [[property, content]] : [];
  return [attributes.property, attributes.name, itemprop, attributes['http-equiv']].map((key) => [
    (key ?? '').trim().toLowerCase(),
    content.trim(),
  ]);
}
