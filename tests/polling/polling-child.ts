import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startFlags } from '../bench/start-flags.ts';
import type { PollOrder, PollReport } from './polling-process.ts';

/** A process that polls when it is told to. */
export interface PollingChild {
  /** Polls all that is due at a moment; rejects where the process ends before it is done. */
  poll(order: PollOrder): Promise<PollReport>;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a process like `npm start` does; resolves when it can take orders. */
export async function startPolling(path: string, hosts: readonly string[]): Promise<PollingChild> {
  const child = fork(join(import.meta.dirname, 'polling-process.ts'), [path, ...hosts], {
    execArgv: [...startFlags()],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await heard(child);
  return {
    async poll(order) {
      const report = heard(child);
      child.send(order);
      return (await report) as PollReport;
    },
    async kill() {
      const ended = once(child, 'exit');
      if (child.kill('SIGKILL')) await ended;
    },
  };
}

async function heard(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  try {
    return await Promise.race([
      once(child, 'message', over).then(([message]) => message),
      once(child, 'exit', over).then(([code, signal]) => {
        throw new Error(`The polling process ended with ${code ?? signal}.`);
      }),
    ]);
  } finally {
    over.abort();
  }
}
