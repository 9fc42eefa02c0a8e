/**
 * The bot without Discord, for what measures or kills it: polls, keeps stories, and says how that
 * went. Takes the database's path and the hosts that it may visit; opens nothing before its first
 * order.
 */
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { type Meter, noMeter } from '../../src/core/meter.ts';
import { openIngest } from '../../src/ingest/open-ingest.ts';
import { createStoryGrouper } from '../../src/ingest/stories.ts';
import { createStoryKeeper } from '../../src/ingest/story-keeper.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type LoopFigures, watchLoop } from './loop-watch.ts';

/** Poll all that is due at a moment, to the end. */
export interface PollOrder {
  /** Epoch milliseconds; from then on time passes as it does. */
  readonly at: number;
}

/** How it went: times in milliseconds, memory in bytes. */
export interface PollReport extends LoopFigures {
  /** Until the last feed was read and stored, and until all articles were in their stories. */
  readonly polled: number;
  readonly placed: number;
  readonly mostMemory: number;
}

/** Said when orders can be taken; when a feed has been polled and what came is stored; at the end. */
export type PollMessage = 'ready' | 'polled' | PollReport;

/** Milliseconds between two looks for articles that arrived; more often than the bot's clockwork does. */
const STORIES_EVERY = 200;

const [path, ...allowHosts] = process.argv.slice(2);
let offset = 0;
const clock: Clock = { now: () => Date.now() + offset, after: systemClock.after };
const log = createLog('warn', process.stderr);
const say = (message: PollMessage) => process.send?.(message);
const meter: Meter = {
  ...noMeter,
  count: (name) => () => {
    if (name === 'courant_polls_total') say('polled');
  },
};

async function open() {
  const store = await openStore({ url: `file:${path}`, clock, log, exclusive: true });
  const ingest = openIngest({ store, clock, log, random: Math.random, allowHosts, meter });
  return { ...ingest, stories: createStoryKeeper(store.articles, createStoryGrouper(), clock) };
}

let opened: ReturnType<typeof open> | null = null;

async function poll({ at }: PollOrder): Promise<PollReport> {
  offset = at - Date.now();
  opened ??= open();
  const { poller, stories } = await opened;
  const watch = watchLoop();
  const start = performance.now();
  let placing: Promise<void> = Promise.resolve();
  const every = setInterval(() => {
    placing = stories.catchUp();
  }, STORIES_EVERY);
  await poller.begin();
  await poller.idle();
  const polled = performance.now() - start;
  clearInterval(every);
  await placing;
  await stories.catchUp();
  const placed = performance.now() - start;
  return {
    polled,
    placed,
    ...watch.stop(),
    mostMemory: process.resourceUsage().maxRSS * 1024,
  };
}

process.on('message', (order: PollOrder) => {
  void poll(order).then(say);
});
say('ready');
