import { createTask } from 'node-cron';
import PQueue from 'p-queue';
import { UserError } from './core/errors.ts';
import type { Logger } from './core/logger.ts';
import type { Job } from './jobs.ts';

/**
 * Tells the milliseconds to a job's next tick, anew at each call and from nothing but the clock.
 * node-cron reads the times, but does not wait for them itself: it holds on to the next tick that it
 * worked out, so that a clock set back by an hour would stop all jobs for an hour, and after a night
 * that a machine slept it would walk through every tick of it.
 *
 * @throws Error for times that node-cron cannot read
 */
export function ticksOf({ name, cron }: Pick<Job, 'name' | 'cron'>): () => number {
  const task = createTask(cron, () => {}, { name, timezone: 'UTC' });
  return () => {
    const [next] = task.getNextRuns(1);
    if (next === undefined) throw new Error(`${name} has no next tick: ${cron}`);
    return next.getTime() - Date.now();
  };
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
 */
export function startScheduler(jobs: readonly Job[], log: Logger): Scheduler {
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

  function wait(job: Job, untilTick: () => number): void {
    const onTick = () => {
      wait(job, untilTick);
      if (leaps.pending > 0 || running.has(job)) return;
      running.set(
        job,
        tick(job).finally(() => running.delete(job)),
      );
    };
    timers.set(job, setTimeout(onTick, untilTick()));
  }
  for (const job of jobs) wait(job, ticksOf(job));

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
