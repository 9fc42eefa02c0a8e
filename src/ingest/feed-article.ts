import { createHash } from 'node:crypto';
import type { ArticleDraft } from '../core/article.ts';
import type { ItemIdentity } from '../core/feed.ts';
import { beginning, shorten } from '../text/shorten.ts';
import { canonicalUrl, withoutTracking } from './canonical-url.ts';
import { clean } from './clean.ts';
import { draftArticle } from './draft.ts';
import type { FeedItem } from './feed/feed.ts';
import { fingerprint } from './fingerprint.ts';
import { htmlText } from './html-text.ts';
import type { PageOfItem } from './page-of-item.ts';

/** UTF-16 units of an item's own content from which its page is not needed. */
const WHOLE_ARTICLE = 1500;
/**
 * UTF-16 units of an article that are kept, more than a summary looks at: a feed may put 10 MB into
 * one item, and the store would hold everybody up with it.
 */
const LONGEST_TEXT = 200_000;
/** Of a title or a byline: the longest real headlines have a third of it. */
const LONGEST_LINE = 500;
/** Of an identity; a longer one goes by its hash. */
const LONGEST_IDENTITY = 500;
/** Of an address; longer ones are not fetched either, and PostgreSQL takes 2,700 bytes into an index. */
const LONGEST_ADDRESS = 2_600;

/** Of a picture's address: Discord's limit for media. */
const LONGEST_PICTURE = 2_048;

/** An item, and what a poll has to know of it before its article is made. */
export interface IdentifiedItem {
  readonly item: FeedItem;
  readonly identity: ItemIdentity;
  /** Whether its page is to be read: there is one, and the feed has not the whole article. */
  readonly needsPage: boolean;
}

/**
 * What names each item of a feed: its address in one spelling and its GUID, never its date, which
 * publishers change. A name that several items have, such as the front page's address, names none of
 * them; an item without a name goes by what it says.
 */
export function identified(items: readonly FeedItem[]): IdentifiedItem[] {
  const namesOf = items.map(names);
  const times = new Map<string, number>();
  for (const name of namesOf.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return items.map((item, index) => {
    const own = namesOf[index]?.filter((name) => times.get(name) === 1) ?? [];
    const text = ownText(item);
    // Not the markup: counting pixels and the like in it change from one poll to the next.
    const told = [item.title, text, item.author];
    const identity = {
      identities: own.length > 0 ? own : [`text:${fingerprint(item.title ?? '', item.summary)}`],
      contentHash: sha256(JSON.stringify(told)),
    };
    return { item, identity, needsPage: item.url !== null && text.length < WHOLE_ARTICLE };
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function names({ url, guid }: FeedItem): string[] {
  const address = url === null ? null : canonicalUrl(url);
  return [
    ...(address === null ? [] : [`url:${address}`]),
    ...(guid === null || guid === url ? [] : [`guid:${guid}`]),
  ].map((name) => (name.length > LONGEST_IDENTITY ? `hash:${sha256(name)}` : name));
}

/**
 * An item as an article: the longer of what its page and its feed say; what the feed says of it wins
 * over what its page says of itself.
 *
 * @param page null where there is none or it could not be had.
 */
export function draftItem(
  item: FeedItem,
  page: PageOfItem | null,
  feed: { readonly title: string; readonly language: string | null },
): ArticleDraft | null {
  const own = ownText(item);
  const text = page !== null && page.text.length > own.length ? page.text : own;
  const article = clean(beginning(text, LONGEST_TEXT), {
    title: line(item.title ?? page?.title ?? null),
    byline: line(item.author ?? page?.byline ?? null),
    publishedAt: item.publishedAt ?? page?.publishedAt ?? null,
    language: feed.language ?? page?.language ?? null,
    source: feed.title,
    url: item.url === null || item.url.length > LONGEST_ADDRESS ? null : withoutTracking(item.url),
  });
  const { title } = article;
  const image = item.image ?? page?.image ?? null;
  return title === null ? null : draftArticle({ ...article, title, image: picture(image) });
}

/** An address that a picture may be shown from; null for any other. */
const picture = (address: string | null) =>
  address !== null && address.length <= LONGEST_PICTURE && /^https?:\/\//i.test(address)
    ? address
    : null;

const line = (text: string | null) => (text === null ? null : shorten(text, LONGEST_LINE));

function ownText(item: FeedItem): string {
  const content = item.contentHtml === null ? '' : htmlText(item.contentHtml);
  return content.length > item.summary.length ? content : item.summary;
}
