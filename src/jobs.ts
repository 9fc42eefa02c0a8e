import type { Store } from './core/store.ts';

/** Work that nobody asks for, at its times. */
export interface Job {
  readonly name: string;
  /** Five fields, in UTC. */
  readonly cron: string;
  /** What was done, for the log; null where there was nothing to do. */
  run(): Promise<string | null>;
}

/** What runs when. */
export function createJobs(store: Store): readonly Job[] {
  return [
    {
      name: 'forget what has expired',
      cron: '17 * * * *',
      async run() {
        const forgotten = await store.sweep();
        return forgotten === 0 ? null : `${forgotten} entries`;
      },
    },
  ];
}
