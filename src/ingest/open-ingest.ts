import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import { type Meter, noMeter } from '../core/meter.ts';
import type { Store } from '../core/store.ts';
import { createDiscover, type Discover } from './discover.ts';
import { createExtractor } from './extract-pool.ts';
import { createFeedReader } from './feed-thread.ts';
import { createFetcher } from './fetch/fetcher.ts';
import { createPollFeed } from './poll-feed.ts';
import { measurePolls } from './poll-measures.ts';
import { createPoller, type Poller } from './poller.ts';
import { createReadPage, type ReadPage } from './read-page.ts';
import { createLookAtPage, type LookAtPage } from './withdrawn/look-at-page.ts';

/** Everything that brings articles from the web. */
export interface Ingest {
  readonly discover: Discover;
  readonly poller: Poller;
  /** For people: what polls read waits for it. */
  readonly readPage: ReadPage;
  /** For what was shown. */
  readonly pages: LookAtPage;
  /** How much is being read or waits for it. */
  underWay(): { readonly feeds: number; readonly pages: number };
  /** Gives up what is under way; what was not stored is read again after the next start. */
  close(): Promise<void>;
}

interface Surroundings {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** Hosts that may be inside, as parseAllowedHost gives them. */
  readonly allowHosts: readonly string[];
  readonly meter?: Meter;
}

/** Milliseconds that finding the article of one page may take. */
const LONGEST_READ = 5_000;

/** Nothing is fetched and no thread started before the first feed or page is asked for. */
export function openIngest({
  store,
  clock,
  log,
  random,
  allowHosts,
  meter = noMeter,
}: Surroundings): Ingest {
  const fetcher = createFetcher({ clock, allowHosts });
  const extractor = createExtractor({ threads: 1, timeout: LONGEST_READ, clock });
  const reader = createFeedReader(clock);
  const readPage = createReadPage(fetcher, extractor.extract);
  const { feeds, withdrawals } = store;
  const measures = measurePolls(meter);
  const tools = { feeds, withdrawals, fetcher, reader, readPage, clock, log, random, measures };
  const pollFeed = createPollFeed(tools);
  const poller = createPoller(feeds, pollFeed, { clock, log });
  return {
    discover: createDiscover(fetcher, reader.readFirst),
    poller,
    readPage: createReadPage(fetcher, extractor.extractFirst),
    pages: createLookAtPage(fetcher, extractor.extract),
    underWay: () => ({ feeds: poller.underWay(), pages: extractor.underWay() }),
    async close() {
      await Promise.all([poller.close(), fetcher.close()]);
      await Promise.all([reader.close(), extractor.close()]);
    },
  };
}
