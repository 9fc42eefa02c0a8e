import type { FoundFeed } from '../core/feed.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import type { Feed } from './feed/feed.ts';

/** UTF-16 units. */
const LONGEST_TITLE = 200;
const LONGEST_ADDRESS = 4_000;

/** What a feed says of itself, within bounds; one without a name goes by its host's. */
export function selfOf(
  address: string,
  { title, siteUrl, language }: Feed,
): Omit<FoundFeed, 'address'> {
  return {
    title: shorten(plainLine(title ?? ''), LONGEST_TITLE) || new URL(address).hostname,
    siteUrl: siteUrl !== null && siteUrl.length <= LONGEST_ADDRESS ? siteUrl : null,
    language,
  };
}
