import PQueue from 'p-queue';
import { UserError } from './core/errors.ts';
import type { Logger } from './core/logger.ts';
import type { Job } from './jobs.ts';

/**
 * Milliseconds from a moment to a job's next tick. It is told anew after every tick from nothing
 * but the clock, so that one that is set back or ahead, or a machine that slept, holds nothing up
 * and makes nothing up for.
 *
 * @param now epoch milliseconds
 */
export function untilTick({ every, later = 0 }: Pick<Job, 'every' | 'later'>, now: number): number {
  const past = (now - later) % every;
  return every - (past < 0 ? past + every : past);
}

/** Jobs that run at their times. */
export interface Scheduler {
  /** Resolves when no job runs any more, and lets none begin. */
  stop(): Promise<void>;
  /**
   * Puts time ahead, and runs every job once, one after the other: at its tick one of them would
   * find undone what another has not come to yet.
   *
   * @param jump puts time ahead
   * @param idle resolves when nothing is under way that a job has begun
   */
  leap(jump: () => void, idle: () => Promise<void>): Promise<void>;
}

/**
 * Starts the jobs' clockwork. A job that fails is logged and runs again next time; one that is
 * still running at its tick is let be.
 *
 * @param now the machine's own time, epoch milliseconds
 */
export function startScheduler(
  jobs: readonly Job[],
  log: Logger,
  now: () => number = Date.now,
): Scheduler {
  const running = new Map<Job, Promise<void>>();
  const timers = new Map<Job, NodeJS.Timeout>();
  const leaps = new PQueue({ concurrency: 1 });
  let isStopping = false;

  async function tick({ name, run }: Job): Promise<void> {
    if (isStopping) return;
    try {
      const done = await run();
      if (done !== null) log.info({ job: name }, done);
    } catch (error) {
      if (isStopping && error instanceof UserError) log.debug({ job: name }, error.message);
      else log.error({ err: error, job: name }, 'a job failed');
    }
  }

  function wait(job: Job): void {
    timers.set(
      job,
      setTimeout(
        () => {
          wait(job);
          if (leaps.pending > 0 || running.has(job)) return;
          running.set(
            job,
            tick(job).finally(() => running.delete(job)),
          );
        },
        untilTick(job, now()),
      ),
    );
  }
  for (const job of jobs) wait(job);

  return {
    async stop() {
      isStopping = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
      await leaps.onIdle();
    },
    leap: (jump, idle) =>
      leaps.add(async () => {
        await Promise.all(running.values());
        await idle();
        jump();
        for (const job of jobs) {
          await tick(job);
          // What was asked for is read before the next job looks at it.
          await idle();
        }
      }),
  };
}
