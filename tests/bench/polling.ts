import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followAll } from '../polling/follow-all.ts';
import { type PollingChild, startPolling } from '../polling/polling-child.ts';
import type { PollReport } from '../polling/polling-process.ts';
import { openPress, type Press, type PressItem } from '../polling/press.ts';
import { seededRandom, wordAt } from './synthetic-library.ts';

/** A round in which every source was due at the same time. */
export interface PollingRound extends PollReport {
  readonly sourcesPerSecond: number;
  readonly articlesPerSecond: number;
  /** Sources that were not asked, or asked more than once. */
  readonly missed: number;
  readonly articles: number;
  readonly notModified: number;
  readonly pages: number;
}

/** The first sight of all sources, and a later round in which some have news. */
export interface PollingRounds {
  readonly first: PollingRound;
  readonly later: PollingRound;
}

const SEED = 11;
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
const ITEMS = 10;
/** Of sources: those with news in the later round; those whose items need their pages. */
const NEWS_EVERY = 5;
const PAGES_EVERY = 100;
/** Events that are reported; each item of a feed tells of one. */
const EVENTS = 5_000;

/** Polls so many sources in a process of its own, from a server in this one. */
export async function measurePolling(sources: number): Promise<PollingRounds> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-polling-'));
  const path = join(folder, 'bench.db');
  const start = Date.now();
  let round = 0;
  const press = await openPress((feed) => itemsAt(feed, round, start));
  let child: PollingChild | null = null;
  try {
    await followAll(path, sources, press.feedUrl, start);
    child = await startPolling(path, press.hosts);
    const first = await poll(child, press, { at: start, sources, articles: sources * ITEMS });
    round = 1;
    const at = start + 2 * DAY;
    const news = Math.ceil(sources / NEWS_EVERY);
    const later = await poll(child, press, { at, sources, articles: news });
    return { first, later };
  } finally {
    await child?.kill();
    await press.close();
    await rm(folder, { recursive: true });
  }
}

async function poll(
  child: PollingChild,
  press: Press,
  { at, sources, articles }: { at: number; sources: number; articles: number },
): Promise<PollingRound> {
  const report = await child.poll({ at });
  const { asked, notModified, pages } = press.takeCounts();
  const once = [...asked.values()].filter((times) => times === 1).length;
  const seconds = report.polled / 1000;
  return {
    ...report,
    sourcesPerSecond: sources / seconds,
    articlesPerSecond: articles / seconds,
    missed: sources - once,
    articles,
    notModified,
    pages,
  };
}

/** What a feed has in a round, the newest first: in the later one some have one item more. */
function itemsAt(feed: number, round: number, start: number): PressItem[] {
  const count = ITEMS + (feed % NEWS_EVERY === 0 ? round : 0);
  return Array.from({ length: count }, (_, index) => {
    const born = count - index;
    return {
      slug: `${feed}-${born}`,
      title: headline(feed * 31 + born),
      publishedAt: born > ITEMS ? start + DAY : start - index * 30 * MINUTE,
      whole: feed % PAGES_EVERY !== 0,
    };
  });
}

/** Six words of an event and two of the paper's own. */
function headline(item: number): string {
  const event = seededRandom(SEED + ((Math.imul(item, 2654435761) >>> 0) % EVENTS));
  const own = seededRandom(item);
  const words = Array.from({ length: 8 }, (_, at) =>
    wordAt(0.3 + 0.7 * (at < 6 ? event() : own())),
  );
  return `${words.join(' ')}`;
}
