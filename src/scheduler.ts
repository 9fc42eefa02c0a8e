import { schedule } from 'node-cron';
import { UserError } from './core/errors.ts';
import type { Logger } from './core/logger.ts';
import type { Job } from './jobs.ts';

/**
 * Starts the jobs' clockwork; what it returns stops it, and resolves when no job runs any more. A
 * job that fails is logged and runs again next time.
 */
export function startScheduler(jobs: readonly Job[], log: Logger): () => Promise<void> {
  const running = new Set<Promise<void>>();
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
        const work = tick(job);
        running.add(work);
        await work;
        running.delete(work);
      },
      { name: job.name, timezone: 'UTC', noOverlap: true },
    ),
  );
  return async () => {
    isStopping = true;
    await Promise.all(tasks.map((task) => task.destroy()));
    await Promise.all(running);
  };
}
