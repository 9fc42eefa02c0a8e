import { setImmediate as otherWork } from 'node:timers/promises';
import type { Arrival } from '../core/article.ts';
import type { Clock } from '../core/clock.ts';
import type { ArticleStore, StoryAssignment } from '../core/store.ts';
import type { StoryGrouper } from './stories.ts';

/** Puts articles into stories as they arrive, whoever brings them. */
export interface StoryKeeper {
  /** Goes on where it was; resolves when every article that has arrived is in its story. */
  catchUp(): Promise<void>;
  /** Goes no further; resolves when nothing is being placed. What is left has its turn after the next start. */
  stop(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;
/** How far back stories are taken up again at the first time. */
const REMEMBERED = 14 * DAY;
/** What was published so long before it arrived is an archive's and no news. */
const NEWS = 30 * DAY;
/** Articles read and kept at a time. */
const BATCH = 50;
/** Placing one among thousands of stories takes a millisecond; after so many others have their turn. */
const PLACED_AT_ONCE = 5;

/** @param grouper empty; what was placed before is restored to it from the store. */
export function createStoryKeeper(
  articles: Pick<ArticleStore, 'arrivals' | 'assignStories'>,
  grouper: StoryGrouper,
  clock: Clock,
): StoryKeeper {
  let last: Pick<Arrival, 'id'> | null = null;
  let running: Promise<void> | null = null;
  let isStopped = false;

  async function run(): Promise<void> {
    // What a clock that ran ahead has stored may be very old.
    const lately = { since: clock.now() - REMEMBERED, until: clock.now() + DAY };
    while (!isStopped) {
      const batch: readonly Arrival[] = await articles.arrivals(last ?? lately, BATCH);
      const newest = batch.at(-1);
      if (newest === undefined) return;
      const placed: StoryAssignment[] = [];
      for (const [count, article] of batch.entries()) {
        if (count % PLACED_AT_ONCE === PLACED_AT_ONCE - 1) await otherWork();
        placed.push(...place(article, grouper));
      }
      if (placed.length > 0) await articles.assignStories(placed);
      last = newest;
      await otherWork();
    }
  }

  return {
    catchUp() {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

function place(article: Arrival, grouper: StoryGrouper): StoryAssignment[] {
  const { id, story, publishedAt, storedAt } = article;
  if (story !== null) {
    grouper.restore(article, story);
    return [];
  }
  if (publishedAt === null || publishedAt < storedAt - NEWS) return [];
  return [{ id, ...grouper.add(article) }];
}
