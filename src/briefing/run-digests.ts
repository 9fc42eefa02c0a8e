import type { Clock } from '../core/clock.ts';
import type { Digest, DigestRun, DueTimes, ToldArticle } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import type { DeliveryDraft } from '../core/outbox.ts';
import type { Store } from '../core/store.ts';
import { dueTimes, tooLateAt } from './schedule.ts';

/** What a run comes to: what is to be posted, and the articles that it tells. */
export interface ComposedDigest {
  readonly deliveries: readonly DeliveryDraft[];
  readonly told: readonly ToldArticle[];
}

/** Makes digests when they are due. */
export interface DigestRuns {
  /** Makes all that are due now. @returns how many */
  runDue(): Promise<number>;
  /**
   * Makes one now, due or not, for everybody.
   * @throws UserError where one is under way or was made in the minute before, or it is paused.
   */
  runNow(digest: Digest): Promise<ComposedDigest>;
  /** Begins no more; what is being made is left, and comes again after the next start. */
  stop(): void;
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
/** Runs made at the same time. */
const AT_ONCE = 4;

/** Makes digests of whatever store; several processes may do so on one. */
export function createDigestRuns(surroundings: Surroundings): DigestRuns {
  const { store, clock, log, compose, storiesUpToDate, deliver } = surroundings;
  let isStopped = false;

  async function make(run: DigestRun): Promise<ComposedDigest> {
    const composed = await compose(run);
    if (!isStopped) await store.digests.finish(run, composed.deliveries, composed.told);
    return composed;
  }

  /** One that fails keeps no other back; it comes again when its lease is over, until it is too late. */
  async function makeDue(run: DigestRun): Promise<void> {
    const about = { digest: run.digest.id, dueAt: run.dueAt };
    try {
      if (clock.now() < tooLateAt(run.dueAt)) await make(run);
      else await store.digests.giveUp(run, 'It could not be made in time.');
    } catch (error) {
      if (!isStopped) log.error({ err: error, ...about }, 'a digest could not be made');
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

  return {
    async runDue() {
      let made = 0;
      await storiesUpToDate();
      while (!isStopped) {
        const now = clock.now();
        const runs = await store.digests.claimDue(now, AT_ONCE, now + LEASE, (digest) =>
          timesOf(digest, now),
        );
        await Promise.all(runs.map(makeDue));
        made += runs.length;
        if (runs.length > 0) deliver();
        if (runs.length < AT_ONCE) break;
      }
      return made;
    },
    async runNow(digest) {
      await storiesUpToDate();
      const now = clock.now();
      const run = await store.digests.claimNow(digest, now, now + LEASE);
      if (run === null)
        throw new UserError(
          digest.paused === null
            ? 'This digest has just been sent, or is being made at this moment. Look at its channel.'
            : 'This digest is paused. Let it go on with /digest resume first.',
        );
      const composed = await make(run);
      deliver();
      return composed;
    },
    stop() {
      isStopped = true;
    },
  };
}
