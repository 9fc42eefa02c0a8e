import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startFlags } from '../bench/start-flags.ts';
import type { PollMessage, PollOrder, PollReport } from './polling-process.ts';

/** A process that polls when it is told to. */
export interface PollingChild {
  /** Polls all that is due at a moment; rejects where the process ends before it is done. */
  poll(order: PollOrder): Promise<PollReport>;
  /** Resolves when so many more feeds, at least one, have been polled and what came is stored. */
  polled(feeds: number): Promise<void>;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a process like `npm start` does; resolves when it can take orders. */
export async function startPolling(path: string, hosts: readonly string[]): Promise<PollingChild> {
  const child = fork(join(import.meta.dirname, 'polling-process.ts'), [path, ...hosts], {
    execArgv: [...startFlags()],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The polling process ended with ${code ?? signal}.`);
  });
  // Where nobody waits for it, it was meant to end.
  ended.catch(() => {});
  let onPolled = () => {};
  let heard = Promise.withResolvers<unknown>();
  child.on('message', (message: PollMessage) => {
    if (message === 'polled') onPolled();
    else heard.resolve(message);
  });
  await Promise.race([heard.promise, ended]);
  return {
    async poll(order) {
      heard = Promise.withResolvers();
      child.send(order);
      return (await Promise.race([heard.promise, ended])) as PollReport;
    },
    polled(feeds) {
      const { promise, resolve } = Promise.withResolvers<void>();
      let left = feeds;
      onPolled = () => {
        left -= 1;
        if (left <= 0) resolve();
      };
      return promise;
    },
    async kill() {
      const closed = once(child, 'exit');
      if (child.kill('SIGKILL')) await closed;
    },
  };
}
