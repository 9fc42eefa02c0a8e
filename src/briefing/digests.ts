import type { Clock } from '../core/clock.ts';
import {
  type Digest,
  type DigestDraft,
  type DigestPlace,
  type DigestPlan,
  type DigestRun,
  digestSubject,
} from '../core/digest.ts';
import type { DeliveryRecord, DeliveryState } from '../core/outbox.ts';
import type { Reply } from '../core/reply.ts';
import type { Scope } from '../core/scope.ts';
import type { Store } from '../core/store.ts';
import { refusal } from '../words/say.ts';
import type { Suggested } from './library.ts';
import type { DigestRuns } from './run-digests.ts';
import { nextRun, nextRuns } from './schedule.ts';
import { ROUND_THE_WORLD, suggestTimezones, zonesOf } from './timezones.ts';

/** Subscriptions to digests, as people set them up and look after them; each within its scope. */
export interface Digests {
  /** By their next time, at most {@link MOST_DIGESTS}. */
  list(scope: Scope): Promise<readonly Digest[]>;
  /** @throws UserError where there is none of that number. */
  get(scope: Scope, id: number): Promise<Digest>;
  /** @throws UserError where the scope has as many as it may. */
  add(draft: Omit<DigestDraft, 'nextAt'>): Promise<Digest>;
  /** @throws UserError where it was removed meanwhile; the same of those below. */
  edit(digest: Digest, place: DigestPlace, plan: DigestPlan): Promise<Digest>;
  pause(digest: Digest): Promise<Digest>;
  /** Goes on from now, in the place as it is now. */
  resume(digest: Digest, place: DigestPlace): Promise<Digest>;
  remove(digest: Digest): Promise<void>;
  /** Its next times, epoch milliseconds; where it is paused, those that it would have. */
  upcoming(digest: Digest): readonly number[];
  /** What it would post at this moment; nothing comes of it. */
  preview(digest: Digest): Promise<readonly Reply[]>;
  /**
   * Makes one now, for all who get it.
   * @returns whether anything is on its way; not where nothing is new and silence is wanted then
   * @throws UserError where it is paused, or one was made a moment ago.
   */
  send(digest: Digest): Promise<boolean>;
  /** What of it did not go out, or may not have, newest first. */
  troubles(digest: Digest): Promise<readonly DeliveryRecord[]>;
  /** Time zones while somebody types one, each with the time it is there. */
  timezones(typed: string, locale: string): readonly Suggested[];
}

interface Surroundings {
  readonly store: Pick<Store, 'digests' | 'outbox'>;
  readonly clock: Clock;
  readonly runs: DigestRuns;
  readonly preview: (run: DigestRun) => Promise<readonly Reply[]>;
  /** Resolves when all articles that have arrived are in their stories. */
  readonly storiesUpToDate: () => Promise<void>;
}

/** Digests of one server or person: as many as there are suggestions to choose one from. */
export const MOST_DIGESTS = 25;
/** Times shown ahead. */
const SHOWN_AHEAD = 5;
/** Deliveries of a digest that are looked through for troubles: some weeks of them. */
const LOOKED_THROUGH = 100;

export function createDigests({
  store,
  clock,
  runs,
  preview,
  storiesUpToDate,
}: Surroundings): Digests {
  const { digests, outbox } = store;
  const there = (digest: Digest | null): Digest => {
    if (digest === null) throw refusal('digest.gone');
    return digest;
  };

  return {
    list: (scope) => digests.list(scope),
    get: async (scope, id) => there(await digests.get(scope, id)),
    async add(draft) {
      if ((await digests.list(draft.scope)).length >= MOST_DIGESTS)
        throw refusal('digest.too-many', { most: MOST_DIGESTS });
      return digests.add({ ...draft, nextAt: nextRun(draft.plan, clock.now()) });
    },
    async edit({ scope, id, plan: before, nextAt: due }, place, plan) {
      // What is due at this moment stays due.
      const nextAt = sameTimes(before, plan) ? due : nextRun(plan, clock.now());
      return there(await digests.change(scope, id, { place, plan, nextAt }));
    },
    async pause({ scope, id }) {
      const paused = { since: clock.now(), trouble: null };
      return there(await digests.change(scope, id, { paused }));
    },
    async resume({ scope, id, plan }, place) {
      const nextAt = nextRun(plan, clock.now());
      return there(await digests.change(scope, id, { place, nextAt, paused: null }));
    },
    async remove({ scope, id }) {
      if (!(await digests.remove(scope, id))) there(null);
    },
    upcoming: ({ plan }) => nextRuns(plan, clock.now(), SHOWN_AHEAD),
    async preview(digest) {
      await storiesUpToDate();
      const now = clock.now();
      const window = await digests.windowNow(digest, now);
      return preview({ digest, dueAt: now, claimedAt: now, window });
    },
    send: async (digest) => (await runs.runNow(digest)).deliveries.length > 0,
    async troubles({ id }) {
      const records = await outbox.ofSubject(digestSubject(id), LOOKED_THROUGH);
      return records.filter(({ state }) => TROUBLES.includes(state));
    },
    timezones: (typed, locale) =>
      suggestTimezones(typed, clock.now(), [...zonesOf(locale), ...ROUND_THE_WORLD]),
  };
}

const TROUBLES: readonly DeliveryState[] = ['uncertain', 'refused', 'dropped'];

const sameTimes = (one: DigestPlan, other: DigestPlan): boolean =>
  one.minute === other.minute &&
  one.timezone === other.timezone &&
  one.days.join() === other.days.join();
