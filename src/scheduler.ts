import { schedule } from 'node-cron';
import PQueue from 'p-queue';
import { UserError } from './core/errors.ts';
import type { Logger } from './core/logger.ts';
import type { Job } from './jobs.ts';

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

/** Starts the jobs' clockwork. A job that fails is logged and runs again next time. */
export function startScheduler(jobs: readonly Job[], log: Logger): Scheduler {
  const running = new Set<Promise<void>>();
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

  const tasks = jobs.map((job) =>
    schedule(
      job.cron,
      async () => {
        if (leaps.pending > 0) return;
        const work = tick(job);
        running.add(work);
        await work;
        running.delete(work);
      },
      { name: job.name, timezone: 'UTC', noOverlap: true },
    ),
  );
  return {
    async stop() {
      isStopping = true;
      await Promise.all(tasks.map((task) => task.destroy()));
      await Promise.all(running);
      await leaps.onIdle();
    },
    leap: (jump, idle) =>
      leaps.add(async () => {
        await Promise.all(running);
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
