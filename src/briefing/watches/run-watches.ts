import type { Clock } from '../../core/clock.ts';
import type { Logger } from '../../core/logger.ts';
import type { ActionRef, Reply } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import type { Watch, WatchFindings } from '../../core/watch.ts';
import type { Summaries } from '../summaries.ts';
import type { Voices } from '../voices.ts';
import { severalStories } from './compose-watch.ts';
import { heldStories, look, type NewStory } from './look.ts';
import { isQuiet } from './quiet-hours.ts';
import { createWatchDeliveries, type Drafted } from './watch-deliveries.ts';

/** Looks for what watches wait for. */
export interface WatchRuns {
  /** Looks once for all that have something to look at. @returns how many posts come of it */
  run(): Promise<number>;
  /** Begins no further look. */
  stop(): void;
}

interface Surroundings {
  readonly store: Pick<Store, 'articles' | 'history' | 'watches'>;
  readonly summaries: Summaries;
  readonly voices: Voices;
  readonly clock: Clock;
  readonly log: Logger;
  /** Of the buttons under posts. */
  readonly actions: { readonly why: ActionRef; readonly stop: ActionRef };
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
  /** Resolves when all articles that have arrived are in their stories. */
  readonly storiesUpToDate: () => Promise<void>;
  /** Told that there is something to deliver. */
  readonly deliver: () => void;
}

const HOUR = 60 * 60 * 1000;
/** Watches read in one query. */
const AT_ONCE = 50;
/** As long as any real mark is. */
const ANY_MARK = 'm'.repeat(16);

/** Looks for the watches of whatever store; several processes may do so on one. */
export function createWatchRuns(surroundings: Surroundings): WatchRuns {
  const { store, voices, clock, log, fits } = surroundings;
  const drafts = createWatchDeliveries(surroundings.summaries, surroundings.actions);
  let isStopping = false;

  async function lookFor(watch: Watch, upTo: number): Promise<number> {
    const now = clock.now();
    const { scope, plan, place } = watch;
    const held = await store.watches.held(watch.id);
    const seen = await look(store, watch, { upTo, now, held });
    const voice = await voices.shared(scope);
    const findings = await sortOut();
    const isNoted = await store.watches.finish(watch, upTo, findings);
    return isNoted ? findings.deliveries.length : 0;

    async function sortOut(): Promise<WatchFindings> {
      const posts = await store.watches.postsSince(place.channelId, now - HOUR);
      const room = isQuiet(plan, now) ? 0 : Math.max(0, plan.cap - posts);
      const added = await Promise.all(
        seen.followed.map((story) => drafts.follow(watch, story, voice, now)),
      );
      const hold = (stories: readonly NewStory[]) =>
        stories.map(({ lead, topic }) => ({ articleId: lead.id, heldAt: now, topic }));
      if (room === 0) return { ...joined(added), held: hold(seen.fresh), released: [] };
      if (held.length === 0) {
        const atOnce = seen.fresh.slice(0, room);
        const posted = await Promise.all(
          atOnce.map((story) => drafts.post(watch, [story], voice, now)),
        );
        return {
          ...joined([...added, ...posted]),
          held: hold(seen.fresh.slice(room)),
          released: [],
        };
      }
      const all = [...(await heldStories(store, watch, held, now)), ...seen.fresh];
      const foot = drafts.foot(watch, ANY_MARK, voice);
      const past = all.findIndex(
        (_, index) => !fits(severalStories(all.slice(0, index + 1), foot)),
      );
      const together = past === -1 ? all : all.slice(0, past);
      const [first, ...others] = together;
      const gone = held.filter(({ articleId }) => !all.some(({ lead }) => lead.id === articleId));
      const told = together.map(({ lead }) => lead.id);
      return {
        ...joined([
          ...added,
          ...(first === undefined
            ? []
            : [await drafts.post(watch, [first, ...others], voice, now)]),
        ]),
        held: hold(seen.fresh.filter(({ lead }) => !told.includes(lead.id))),
        released: [...told, ...gone.map(({ articleId }) => articleId)],
      };
    }
  }

  return {
    async run() {
      await surroundings.storiesUpToDate();
      let posts = 0;
      let after = 0;
      while (!isStopping) {
        const upTo = await store.watches.newest();
        const watches = await store.watches.behind(after, AT_ONCE);
        for (const watch of watches) {
          if (isStopping) break;
          try {
            posts += await lookFor(watch, Math.max(upTo, watch.seenArrival));
          } catch (error) {
            log.error({ err: error, watch: watch.id }, 'a watch could not be looked after');
          }
        }
        const last = watches.at(-1);
        if (last === undefined || watches.length < AT_ONCE) break;
        after = last.id;
      }
      if (posts > 0) surroundings.deliver();
      return posts;
    },
    stop() {
      isStopping = true;
    },
  };
}

function joined(drafted: readonly (Drafted | null)[]): Pick<WatchFindings, 'deliveries' | 'told'> {
  const all = drafted.filter((one) => one !== null);
  return {
    deliveries: all.map(({ delivery }) => delivery),
    told: all.flatMap(({ told }) => told),
  };
}
