import { UserError } from '../core/errors.ts';
import type { FoundSource } from '../core/sources.ts';
import { refusal } from '../words/say.ts';
import { pageText } from './extract/page-text.ts';
import type { Feed as ParsedFeed } from './feed/feed.ts';
import { feedLinks } from './feed-links.ts';
import { selfOf } from './feed-self.ts';
import type { FeedReader } from './feed-thread.ts';
import type { FetchedDocument } from './fetch/fetched.ts';
import type { Fetcher } from './fetch/fetcher.ts';

/** Where sites keep feeds that they do not name, the usual places first. */
const USUAL_PATHS = [
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
];
/** Of a site that names more: one may be for each of its articles' comments. */
const MOST_FOUND = 5;
const LATEST = 3;

/** Finds what there is to follow at an address. @throws UserError where there is nothing. */
export type Discover = (address: string) => Promise<readonly [FoundSource, ...FoundSource[]]>;

export function createDiscover(fetcher: Fetcher, read: FeedReader['readFirst']): Discover {
  async function feedAt(address: string): Promise<FoundSource | null> {
    const fetched = await fetcher.fetch({ url: address, kind: 'feed' });
    return fetched.kind === 'fetched' ? asFeed(fetched) : null;
  }

  async function asFeed(fetched: FetchedDocument): Promise<FoundSource | null> {
    const { bytes, url, contentType, movedTo } = fetched;
    try {
      const { feed } = await read({ bytes, url, contentType });
      return found(movedTo ?? url, feed);
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  }

  return async (typed) => {
    const address = withScheme(typed);
    const fetched = await fetcher.fetch({ url: address, kind: 'feed' });
    if (fetched.kind === 'failed') throw new UserError(fetched.message, { said: fetched.said });
    if (fetched.kind === 'not-modified') throw refusal('discover.nothing-sent');
    const itself = await asFeed(fetched);
    if (itself !== null) return [{ ...itself, address: fetched.movedTo ?? address }];
    const page = pageText(fetched.bytes, fetched.contentType ?? '');
    const named = feedLinks(page, fetched.url).slice(0, MOST_FOUND);
    const feeds = (await Promise.all(named.map(feedAt))).filter((feed) => feed !== null);
    const [first, ...others] = feeds;
    if (first !== undefined) return [first, ...others];
    for (const path of USUAL_PATHS) {
      const usual = await feedAt(new URL(path, fetched.url).href);
      if (usual !== null) return [usual];
    }
    throw refusal('discover.no-feed');
  };
}

/** People leave "https://" out. */
function withScheme(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
}

function found(address: string, feed: ParsedFeed): FoundSource {
  return {
    address,
    ...selfOf(address, feed),
    latest: feed.items.slice(0, LATEST).map(({ title, url, publishedAt }) => ({
      title: title ?? '',
      url,
      publishedAt,
    })),
  };
}
