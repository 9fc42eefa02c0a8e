import { readFileSync } from 'node:fs';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { refusal } from '../words/say.ts';
import { escaped } from './feed/element.ts';
import { decodeEntities, takeDoctype } from './feed/entities.ts';
import { feedText } from './feed/feed-text.ts';
import { tokenize } from './feed/tokenize.ts';

/** A feed as a list of feeds names it. Nothing of it was checked, its addresses least of all. */
export interface OpmlFeed {
  readonly title: string;
  /** As it is written; it may hold a private token. */
  readonly address: string;
  readonly siteUrl: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** Its own, or the name of the folder it lies in. */
  readonly category: string | null;
}

/** Bytes. A list of the most feeds that are taken stays well below. */
export const LARGEST_OPML = 1_000_000;
export const MOST_OPML_FEEDS = 1_000;
/** Of a title or a category; UTF-16 units. */
const LONGEST_NAME = 200;
/** Characters that XML cannot hold, however they are written. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const CATALOG = new URL('../../data/sources.opml', import.meta.url);

/**
 * Reads the list of feeds that another reader exported, well-formed or not, in linear time: as far
 * as it arrived, each address once, in order.
 *
 * @throws UserError where it is too large, has too many feeds, or is something else.
 */
export function readOpml(body: Uint8Array | string): OpmlFeed[] {
  if (Buffer.byteLength(body) > LARGEST_OPML) throw refusal('list.too-large');
  const { rest: xml, entities } = takeDoctype(feedText(body, null));
  const feeds = new Map<string, OpmlFeed>();
  /** Of each outline that is open, the nearest folder's name. */
  const folders: (string | null)[] = [];
  let isOpml = false;
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();

  const enter = () => {
    if (tag === 'opml') isOpml = true;
    if (tag !== 'outline') return;
    const folder = folders.at(-1) ?? null;
    const feed = feedOf(attributes, folder);
    if (feed === null) folders.push(nameOf(attributes) ?? folder);
    else {
      folders.push(folder);
      if (!feeds.has(feed.address)) feeds.set(feed.address, feed);
      if (feeds.size > MOST_OPML_FEEDS) throw tooMany();
    }
  };
  const leave = () => {
    if (tag === 'outline') folders.pop();
  };
  tokenize(
    xml,
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = xml.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = xml.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += xml.slice(start, end);
      },
      onattribend() {
        if (!attributes.has(attribute)) attributes.set(attribute, decodeEntities(value, entities));
      },
      onopentagend: enter,
      onselfclosingtag() {
        enter();
        leave();
      },
      onclosetag(start, end) {
        tag = xml.slice(start, end).toLowerCase();
        leave();
      },
    },
  );
  if (!isOpml) throw refusal('list.not-opml');
  return [...feeds.values()];
}

/** Writes a list of feeds as OPML 2.0, for other readers and for readOpml. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map((feed) => {
    const attributes = [
      ['type', 'rss'],
      ['text', feed.title],
      ['title', feed.title],
      ['xmlUrl', feed.address],
      ['htmlUrl', feed.siteUrl],
      ['language', feed.language],
      ['category', feed.category],
    ].flatMap(([name, value]) => (value ? [`${name}="${inXml(value)}"`] : []));
    return `    <outline ${attributes.join(' ')}/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${inXml(title)}</title>
  </head>
  <body>
${outlines.join('')}  </body>
</opml>
`;
}

/** The well-known public feeds that Courant comes with. Reads the file: call it once, at the start. */
export function readCatalog(): OpmlFeed[] {
  return readOpml(readFileSync(CATALOG));
}

/** Null where the outline is none of a feed. */
function feedOf(attributes: ReadonlyMap<string, string>, folder: string | null): OpmlFeed | null {
  const address = attributes.get('xmlurl')?.trim() ?? '';
  if (address === '') return null;
  return {
    // The rest of an address may be private.
    title: nameOf(attributes) ?? (URL.parse(address)?.hostname || 'Untitled'),
    address,
    siteUrl: attributes.get('htmlurl')?.trim() || null,
    language:
      /^[a-z]{2}(?![a-z])/.exec(attributes.get('language')?.toLowerCase() ?? '')?.[0] ?? null,
    category: named(attributes.get('category')) ?? folder,
  };
}

const nameOf = (attributes: ReadonlyMap<string, string>) =>
  named(attributes.get('text')) ?? named(attributes.get('title'));

const named = (text = '') => shorten(plainLine(text), LONGEST_NAME) || null;

const inXml = (text: string) => escaped(text.toWellFormed().replace(NOT_XML, ''));

const tooMany = () => refusal('list.too-many', { most: MOST_OPML_FEEDS });
