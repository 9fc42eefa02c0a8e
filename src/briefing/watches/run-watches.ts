import type { Clock } from '../../core/clock.ts';
import type { ToldArticle } from '../../core/digest.ts';
import type { Logger } from '../../core/logger.ts';
import { type DeliveryAction, type DeliveryDraft, PRIORITY } from '../../core/outbox.ts';
import type { ActionRef, Reply } from '../../core/reply.ts';
import { scopeKey } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { type Watch, type WatchFindings, watchSubject } from '../../core/watch.ts';
import { type Language, languageOf } from '../../words/languages.ts';
import { deliveryMark } from '../delivery-mark.ts';
import type { Summaries } from '../summaries.ts';
import type { Voice, Voices } from '../voices.ts';
import { oneStory, postTitle, severalStories } from './compose-watch.ts';
import { type FollowedStory, heldStories, look, type NewStory, reasonOf } from './look.ts';
import { isQuiet } from './quiet-hours.ts';

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
  readonly why: ActionRef;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
  /** Resolves when all articles that have arrived are in their stories. */
  readonly storiesUpToDate: () => Promise<void>;
  /** Told that there is something to deliver. */
  readonly deliver: () => void;
}

const HOUR = 60 * 60 * 1000;
/** Milliseconds in which a post still goes out: later it is no news. */
const PATIENCE = 6 * HOUR;
/** Watches read in one query. */
const AT_ONCE = 50;
const SENTENCES = 2;
/** As long as any real mark is. */
const ANY_MARK = 'm'.repeat(16);

/** Looks for the watches of whatever store; several processes may do so on one. */
export function createWatchRuns(surroundings: Surroundings): WatchRuns {
  const { store, summaries, voices, clock, log, why, fits } = surroundings;
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
      const edits = await Promise.all(
        seen.followed.map((story) => editOf(watch, story, voice, now)),
      );
      const hold = (stories: readonly NewStory[]) =>
        stories.map(({ lead, topic }) => ({ articleId: lead.id, heldAt: now, topic }));
      if (room === 0) return { ...joined(edits), held: hold(seen.fresh), released: [] };
      if (held.length === 0) {
        const atOnce = seen.fresh.slice(0, room);
        const posted = await Promise.all(atOnce.map((story) => postOf(watch, [story], voice, now)));
        return {
          ...joined([...edits, ...posted]),
          held: hold(seen.fresh.slice(room)),
          released: [],
        };
      }
      const all = [...(await heldStories(store, watch, held, now)), ...seen.fresh];
      const together = all.filter((_, index) =>
        fits(severalStories(all.slice(0, index + 1), foot(ANY_MARK, voice))),
      );
      const gone = held.filter(({ articleId }) => !all.some(({ lead }) => lead.id === articleId));
      const told = together.map(({ lead }) => lead.id);
      return {
        ...joined([
          ...edits,
          ...(together.length === 0 ? [] : [await postOf(watch, together, voice, now)]),
        ]),
        held: hold(seen.fresh.filter(({ lead }) => !told.includes(lead.id))),
        released: [...told, ...gone.map(({ articleId }) => articleId)],
      };
    }
  }

  const foot = (mark: string, voice: Voice) => ({
    why,
    mark,
    language: languageIn(voice),
  });

  async function postOf(
    watch: Watch,
    stories: readonly NewStory[],
    voice: Voice,
    now: number,
  ): Promise<Drafted> {
    const [first] = stories;
    if (first === undefined) throw new Error('a post of a watch has no story');
    const together = stories.length > 1 ? ':joined' : '';
    const key = `${watchSubject(watch.id)}:${first.lead.id}${together}`;
    const mark = deliveryMark(key);
    const reply =
      stories.length > 1
        ? severalStories(stories, foot(mark, voice))
        : oneStory(
            first,
            await summaries.summarize(first.lead, SENTENCES, voice),
            foot(mark, voice),
          );
    const { kind } = watch.place;
    const tagIds = watch.plan.tagId === null ? [] : [watch.plan.tagId];
    const action: DeliveryAction =
      kind === 'forum'
        ? { kind: 'post in forum', title: postTitle(stories, languageIn(voice)), tagIds, reply }
        : { kind: 'post', reply };
    const told = stories.flatMap((story) =>
      story.articles.map((articleId) => ({
        articleId,
        deliveryKey: key,
        reason: articleId === story.lead.id ? reasonOf(story) : null,
      })),
    );
    return { delivery: draft(watch, key, action, now), told };
  }

  /** The first post of a story, with the papers that report it by now. */
  async function editOf(
    watch: Watch,
    story: FollowedStory,
    voice: Voice,
    now: number,
  ): Promise<Drafted | null> {
    const { telling, lead, fresh } = story;
    const first = `${watchSubject(watch.id)}:${lead.id}`;
    const known = telling.deliveryKey;
    if (known !== first) return null;
    const short = await summaries.summarize(lead, SENTENCES, voice);
    const reply = oneStory(story, short, foot(deliveryMark(first), voice));
    const key = `${first}:with:${Math.max(...fresh)}`;
    return {
      delivery: {
        ...draft(watch, key, { kind: 'edit', reply }, now),
        // The edit goes wherever the first post is.
        ...(watch.place.kind === 'forum' ? { channelId: null } : {}),
        priority: PRIORITY.correction,
        deadline: now + HOUR,
        after: first,
      },
      told: fresh.map((articleId) => ({ articleId, deliveryKey: key, reason: null })),
    };
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

/** Of what everybody reads there. */
const languageIn = ({ language }: Voice): Language => languageOf(language ?? '');

interface Drafted {
  readonly delivery: DeliveryDraft;
  readonly told: readonly ToldArticle[];
}

function joined(drafted: readonly (Drafted | null)[]): Pick<WatchFindings, 'deliveries' | 'told'> {
  const all = drafted.filter((one) => one !== null);
  return {
    deliveries: all.map(({ delivery }) => delivery),
    told: all.flatMap(({ told }) => told),
  };
}

const draft = (watch: Watch, key: string, action: DeliveryAction, now: number): DeliveryDraft => ({
  key,
  mark: deliveryMark(key),
  scope: scopeKey(watch.scope),
  channelId: watch.place.channelId,
  action,
  priority: PRIORITY.watch,
  dueAt: now,
  deadline: now + PATIENCE,
  subject: watchSubject(watch.id),
});
