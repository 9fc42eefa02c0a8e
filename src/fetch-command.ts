import { once as happens } from 'node:events';
import { count } from './briefing/compose.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Logger } from './core/logger.ts';
import { openIngest } from './ingest/open-ingest.ts';
import { createStoryGrouper } from './ingest/stories.ts';
import { createStoryKeeper } from './ingest/story-keeper.ts';
import { createJobs } from './jobs.ts';
import { startScheduler } from './scheduler.ts';
import { openStore } from './store/open-store.ts';
import { tellPolls } from './tell-polls.ts';
import { plainLine } from './text/plain-line.ts';

interface FetchOptions {
  /** Ends when nothing is due any more; otherwise it goes on until it is interrupted. */
  readonly once: boolean;
  readonly clock: Clock;
  readonly log: Logger;
  readonly interrupt: AbortSignal;
  /** A line on each feed, and the sum. */
  readonly line: (text: string) => Promise<void>;
}

/**
 * Reads the feeds that are due, as the bot does, without Discord. A feed is read by whoever claims
 * it in the store, so this may run while the bot does.
 *
 * @returns whether it came to its end; without `once` that is the interruption.
 * @throws UserError where the store cannot be opened.
 */
export async function runFetch(
  config: Pick<Config, 'databaseUrl' | 'fetchAllowHosts'>,
  { once, clock, log, interrupt, line }: FetchOptions,
): Promise<boolean> {
  const store = await openStore({ url: config.databaseUrl, clock, log, exclusive: false });
  const sum = { polled: 0, failed: 0, added: 0, updated: 0 };
  const feeds = tellPolls(store.feeds, async (poll) => {
    sum.polled += 1;
    sum.failed += poll.failed ? 1 : 0;
    sum.added += poll.added;
    sum.updated += poll.updated;
    await line(plainLine(poll.line));
  });
  const ingest = openIngest({
    store: { ...store, feeds },
    clock,
    log,
    random: Math.random,
    allowHosts: config.fetchAllowHosts,
  });
  const { poller } = ingest;
  const stories = createStoryKeeper(store.articles, createStoryGrouper(), clock);
  const interrupted = interrupt.aborted ? Promise.resolve() : happens(interrupt, 'abort');

  let stopJobs = async () => {};

  async function readAllDue(): Promise<void> {
    await poller.begin();
    await poller.idle();
    if (!interrupt.aborted) await stories.catchUp();
  }

  async function readOn(): Promise<void> {
    await line('Going on as feeds fall due; Ctrl+C ends it.');
    ({ stop: stopJobs } = startScheduler(
      createJobs({ store, clock, poller: async () => poller, stories }),
      log,
    ));
    await interrupted;
  }

  try {
    const pass = readAllDue();
    try {
      await Promise.race([pass, interrupted]);
      if (!once && !interrupt.aborted) await readOn();
    } finally {
      await Promise.all([stopJobs(), stories.stop(), ingest.close()]);
    }
    // Interrupted, it ends only now.
    await pass;
    await line(sum.polled > 0 ? inWords(sum) : await nothingDue());
    if (!once || !interrupt.aborted) return true;
    await line('Interrupted. What was being read falls due again within a quarter of an hour.');
    return false;
  } finally {
    await store.close();
  }

  async function nothingDue(): Promise<string> {
    const { followed } = await store.feeds.counts(clock.now());
    return followed === 0
      ? 'No feed is followed yet; /sources add in Discord follows one.'
      : `None of ${count(followed, 'feed')} is due.`;
  }
}

function inWords(sum: Readonly<Record<'polled' | 'failed' | 'added' | 'updated', number>>): string {
  const failed = sum.failed === 0 ? '' : `, ${sum.failed} of them failed`;
  const edited = sum.updated === 0 ? '' : `, ${sum.updated} edited`;
  return `${count(sum.polled, 'feed')} read${failed}: ${count(sum.added, 'new article')}${edited}.`;
}
