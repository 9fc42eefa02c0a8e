import { refusal } from '../words/say.ts';
import type { Feed } from './feed/feed.ts';
import { feedText } from './feed/feed-text.ts';
import { readJsonFeed } from './feed/read-json-feed.ts';
import { readXmlFeed } from './feed/read-xml-feed.ts';

/** Where a feed comes from, and what its server says that it is; null where that is not known. */
export interface FeedOrigin {
  readonly url: string | null;
  /** The header; only its charset counts, and only where the bytes bear it out. */
  readonly contentType: string | null;
}

/**
 * Reads a feed of any format, also one that is broken: it gives the items that arrived.
 *
 * One lenient reading serves all XML. A library that parses feeds (feedsmith 3.0.1) refuses a
 * document that was cut off and makes one item of several whose ends are missing, without a word:
 * nothing would tell when to read again.
 *
 * @throws UserError that says what the document is instead of a feed.
 */
export function parseFeed(body: Uint8Array | string, { url, contentType }: FeedOrigin): Feed {
  const text = feedText(body, contentType);
  const start = /\S/.exec(text)?.[0];
  if (start === undefined) throw refusal('poll.empty');
  if (start === '{' || start === '[') return jsonFeed(text, url);
  const read = readXmlFeed(text, url);
  if (read.format !== null) return read;
  const isPage = /^(?:html|head|body|title|div|p|script)$/.test(read.outermost);
  throw refusal(isPage ? 'poll.web-page' : 'poll.no-feed');
}

function jsonFeed(text: string, url: string | null): Feed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw refusal('poll.broken-json', {}, cause);
  }
  const feed = readJsonFeed(value, url);
  if (feed === null) throw refusal('poll.other-json');
  return feed;
}
