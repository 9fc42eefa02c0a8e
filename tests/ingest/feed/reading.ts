import type { Feed, FeedItem } from '../../../src/ingest/feed/feed.ts';
import { parseFeed } from '../../../src/ingest/parse-feed.ts';

/** Where the feeds of these stories stand. */
export const FEED_URL = 'http://gazette.example/feeds/all.xml';

/** A feed read as it would come from there. */
export function read(body: string | Uint8Array, contentType: string | null = null): Feed {
  return parseFeed(body, { url: FEED_URL, contentType });
}

/** The only item of a feed. */
export function onlyItem(body: string | Uint8Array, contentType: string | null = null): FeedItem {
  const { items } = read(body, contentType);
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items`);
  return item;
}

/** RSS around items or parts of a channel. */
export const rss = (inside: string, start = '<?xml version="1.0"?>') =>
  `${start}<rss version="2.0"><channel><title>Gazette</title>${inside}</channel></rss>`;

/** RSS with one item of these parts. */
export const rssItem = (parts: string) => rss(`<item>${parts}</item>`);

/** Atom 1.0 around entries or parts of a feed. */
export const atom = (inside: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inside}</feed>`;

/** Atom with one entry of these parts. */
export const atomEntry = (parts: string) => atom(`<entry>${parts}</entry>`);
