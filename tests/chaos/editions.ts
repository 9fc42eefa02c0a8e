import { seededRandom } from '../bench/synthetic-library.ts';
import type { PressItem } from '../polling/press.ts';

/** Papers whose feeds change with every edition. */
export interface Papers {
  readonly feeds: number;
  itemsOf(feed: number): readonly PressItem[];
  /** New items, and other titles for some that are out already. */
  publish(at: number): void;
}

const FEEDS = 16;
const BEGINS_WITH = 6;
/** How often a feed has news in an edition, how many at most, and how often it changes a title. */
const NEWS = 0.8;
const MOST_NEWS = 3;
const EDITS = 0.5;
/** Every so many-th feed has only the beginnings of some of its items, which need their pages. */
const SHORT_EVERY = 3;
const WHOLE = 0.5;

export function createPapers(seed: number): Papers {
  const random = seededRandom(seed);
  const papers: PressItem[][] = Array.from({ length: FEEDS }, () => []);

  function add(feed: number, publishedAt: number): void {
    const items = papers[feed];
    const slug = `${feed}-${items?.length}`;
    const whole = random() < WHOLE || feed % SHORT_EVERY > 0;
    items?.unshift({ slug, title: `Report ${slug}`, publishedAt, whole });
  }

  return {
    feeds: FEEDS,
    itemsOf: (feed) => papers[feed] ?? [],
    publish(at) {
      for (const [feed, items] of papers.entries()) {
        const edited = Math.floor(random() * items.length);
        const old = items[edited];
        if (old !== undefined && random() < EDITS)
          items[edited] = { ...old, title: `${old.title}, corrected` };
        const news = random() < NEWS ? 1 + Math.floor(random() * MOST_NEWS) : 0;
        for (let left = items.length === 0 ? BEGINS_WITH : news; left > 0; left -= 1) add(feed, at);
      }
    },
  };
}
