import { schedule } from 'node-cron';
import type { Logger } from './core/logger.ts';
import type { Job } from './jobs.ts';

/** Starts the jobs' clockwork; what it returns stops it. A job that fails is logged and runs again next time. */
export function startScheduler(jobs: readonly Job[], log: Logger): () => Promise<void> {
  const tasks = jobs.map((job) =>
    schedule(job.cron, () => runJob(job, log), {
      name: job.name,
      timezone: 'UTC',
      noOverlap: true,
    }),
  );
  return async () => {
    await Promise.all(tasks.map((task) => task.destroy()));
  };
}

async function runJob({ name, run }: Job, log: Logger): Promise<void> {
  try {
    const done = await run();
    if (done !== null) log.info({ job: name }, done);
  } catch (error) {
    log.error({ err: error, job: name }, 'a job failed');
  }
}
