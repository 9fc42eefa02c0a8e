import PQueue from 'p-queue';
import type { Clock } from '../core/clock.ts';
import type { Digest, DigestRun, DueTimes, ToldArticle } from '../core/digest.ts';
import type { Logger } from '../core/logger.ts';
import type { DeliveryDraft } from '../core/outbox.ts';
import type { Store } from '../core/store.ts';
import { refusal, say } from '../words/say.ts';
import { dueTimes, tooLateAt } from './schedule.ts';

/** What a run comes to: what is to be posted, and the articles that it tells. */
export interface ComposedDigest {
  readonly deliveries: readonly DeliveryDraft[];
  readonly told: readonly ToldArticle[];
}

/** Makes digests when they are due. */
export interface DigestRuns {
  /** Begins all that are due now. @returns how many, as soon as the last of them has its turn */
  begin(): Promise<number>;
  /**
   * Makes one now, due or not, for everybody.
   * @throws UserError where one is under way or was made in the minute before, or it is paused.
   */
  runNow(digest: Digest): Promise<ComposedDigest>;
  /** Resolves when none that was begun is being made any more. */
  idle(): Promise<void>;
  /**
   * Begins no more and waits for those that were begun, for so many milliseconds at most; what is
   * left then comes again after the next start.
   */
  stop(patience: number): Promise<void>;
}

interface Surroundings {
  readonly store: Pick<Store, 'digests'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly compose: (run: DigestRun) => Promise<ComposedDigest>;
  /** Resolves when all articles that have arrived are in their stories. */
  readonly storiesUpToDate: () => Promise<void>;
  /** Told that there is something to deliver. */
  readonly deliver: () => void;
}

/** Milliseconds after which a run that is not finished is begun again: its process has died. */
const LEASE = 5 * 60 * 1000;
/** Milliseconds until a digest whose next time cannot be told is looked at again. */
const LOOK_AGAIN = 60 * 60 * 1000;
/** Runs made at the same time: one that is slow keeps only its own place. */
const AT_ONCE = 8;
/** Claimed in one transaction, and so many at most wait for their turn. */
const CLAIMED_AT_ONCE = 20;

/** Makes digests of whatever store; several processes may do so on one. */
export function createDigestRuns(surroundings: Surroundings): DigestRuns {
  const { store, clock, log, compose, storiesUpToDate, deliver } = surroundings;
  const queue = new PQueue({ concurrency: AT_ONCE });
  let isStopping = false;
  let isLeft = false;

  async function make(run: DigestRun): Promise<ComposedDigest> {
    const composed = await compose(run);
    if (!isLeft) await store.digests.finish(run, composed.deliveries, composed.told);
    deliver();
    return composed;
  }

  /** One that fails keeps no other back; it comes again when its lease is over, until it is too late. */
  async function makeDue(run: DigestRun): Promise<void> {
    const about = { digest: run.digest.id, dueAt: run.dueAt };
    try {
      if (isLeft) return;
      if (clock.now() < tooLateAt(run.dueAt)) await make(run);
      else await store.digests.giveUp(run, say('delivery.not-made'));
    } catch (error) {
      if (!isLeft) log.error({ err: error, ...about }, 'a digest could not be made');
    }
  }

  /** A zone that this machine does not know holds up no other digest. */
  function timesOf({ id, plan, nextAt }: Digest, now: number): DueTimes {
    try {
      return dueTimes(plan, nextAt, now);
    } catch (error) {
      log.error({ err: error, digest: id }, 'a digest has no next time');
      return { dueAt: null, nextAt: now + LOOK_AGAIN };
    }
  }

  /** Better a story told as two than no digest. */
  async function storiesAsFarAsPossible(): Promise<void> {
    try {
      await storiesUpToDate();
    } catch (error) {
      if (!isStopping) log.error({ err: error }, 'articles could not be put into stories');
    }
  }

  return {
    async begin() {
      let begun = 0;
      await storiesAsFarAsPossible();
      while (!isStopping) {
        await queue.onSizeLessThan(CLAIMED_AT_ONCE);
        const now = clock.now();
        const runs = await store.digests.claimDue(now, CLAIMED_AT_ONCE, now + LEASE, (digest) =>
          timesOf(digest, now),
        );
        for (const run of runs) void queue.add(() => makeDue(run));
        begun += runs.length;
        if (runs.length < CLAIMED_AT_ONCE) break;
      }
      return begun;
    },
    async runNow(digest) {
      await storiesUpToDate();
      const now = clock.now();
      const run = await store.digests.claimNow(digest, now, now + LEASE);
      if (run === null)
        throw refusal(digest.paused === null ? 'digest.just-sent' : 'digest.resume-first');
      return make(run);
    },
    idle: () => queue.onIdle(),
    async stop(patience) {
      isStopping = true;
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(patience, resolve);
      await Promise.race([queue.onIdle(), promise]);
      cancel();
      isLeft = true;
    },
  };
}
