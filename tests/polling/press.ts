import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seededRandom, wordAt } from '../bench/synthetic-library.ts';

/** An item of a feed at some moment. */
export interface PressItem {
  /** Names it within all feeds of the press. */
  readonly slug: string;
  readonly title: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  /** Whether the feed has the whole text; else it has its beginning, and a page has the rest. */
  readonly whole: boolean;
}

/** A local server with many feeds and the pages of their items. */
export interface Press {
  /** Host and port of every address, as FETCH_ALLOW_HOSTS wants them. */
  readonly hosts: readonly string[];
  feedUrl(feed: number): string;
  /** What feeds were answered with since the last time this was asked. */
  takeCounts(): PressCounts;
  close(): Promise<void>;
}

export interface PressCounts {
  /** Requests by feed. */
  readonly asked: ReadonlyMap<number, number>;
  readonly notModified: number;
  readonly pages: number;
}

/** Addresses that the feeds are spread over, as different sites are: one is asked little at once. */
const SITES = 12;
const WORDS = 260;
const WORDS_OF_PARAGRAPH = 52;

/**
 * @param itemsOf what a feed has now, the newest first. While it is the same, feeds are answered
 * with "not modified" where that is asked for.
 */
export async function openPress(itemsOf: (feed: number) => readonly PressItem[]): Promise<Press> {
  let asked = new Map<number, number>();
  let notModified = 0;
  let pages = 0;

  function answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const [, kind, name = ''] = url.split('/');
    if (kind === 'feed') sendFeed(Number(name), headers, response);
    else if (kind === 'page') {
      pages += 1;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(name));
    } else response.writeHead(404).end();
  }

  function sendFeed(feed: number, headers: IncomingMessage['headers'], response: ServerResponse) {
    asked.set(feed, (asked.get(feed) ?? 0) + 1);
    const items = itemsOf(feed);
    const etag = `"${seedOf(items.map(({ slug, title }) => `${slug} ${title}`).join()).toString(36)}"`;
    if (headers['if-none-match'] === etag) {
      notModified += 1;
      response.writeHead(304, { etag }).end();
      return;
    }
    const host = `${headers.host}`;
    const entries = items.map((item) => entry(item, host)).join('\n');
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(`<rss version="2.0"><channel><title>Paper ${feed}</title>${entries}</channel></rss>`);
  }

  function entry({ slug, title, publishedAt, whole }: PressItem, host: string): string {
    const paragraphs = text(slug);
    const told = whole ? paragraphs.map((one) => `<p>${one}</p>`).join('') : paragraphs[0];
    return `<item><guid isPermaLink="false">${slug}</guid><title>${title}</title>
<link>http://${host}/page/${slug}</link><pubDate>${new Date(publishedAt).toUTCString()}</pubDate>
<description><![CDATA[${told}]]></description></item>`;
  }

  const page = (slug: string) => `<!doctype html><html lang="en"><title>${slug}</title>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Of ${slug}</h1>
${text(slug)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article><footer>© The Press</footer></html>`;

  function text(slug: string): string[] {
    const random = seededRandom(seedOf(slug));
    return Array.from({ length: WORDS / WORDS_OF_PARAGRAPH }, () => {
      const words = Array.from({ length: WORDS_OF_PARAGRAPH }, () => wordAt(random()));
      return `The ${words.join(' ')}.`;
    });
  }

  const servers = await Promise.all(
    Array.from({ length: SITES }, async () => {
      const server = createServer(answer);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const hosts = servers.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    hosts,
    feedUrl: (feed) => `http://${hosts[feed % SITES]}/feed/${feed}`,
    takeCounts() {
      const counts = { asked, notModified, pages };
      asked = new Map();
      notModified = 0;
      pages = 0;
      return counts;
    },
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
