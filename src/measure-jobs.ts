import type { Clock } from './core/clock.ts';
import type { Meter } from './core/meter.ts';
import type { Job } from './jobs.ts';

/** The same jobs, each timed, and counted by how it ended. */
export function measureJobs(jobs: readonly Job[], meter: Meter, clock: Clock): readonly Job[] {
  const runs = meter.count('courant_job_runs_total', 'Runs of jobs.', ['job', 'result']);
  const seconds = meter.timing('courant_job_seconds', 'Time that jobs took.', ['job']);
  return jobs.map((job) => ({
    ...job,
    async run() {
      const begun = clock.now();
      let result = 'failed';
      try {
        const done = await job.run();
        result = 'done';
        return done;
      } finally {
        runs({ job: job.name, result });
        seconds(clock.now() - begun, { job: job.name });
      }
    },
  }));
}
