import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A bot in a process of its own, as in real life. */
export interface BotProcess {
  /** Resident memory, bytes, as the operating system counts it. */
  memory(): number;
  stop(): Promise<void>;
}

/**
 * Starts a bot and waits until it says that it is ready.
 *
 * @param args Node's arguments: its own, what it runs and what that is told.
 * @param sign stands in the line that says so.
 */
export async function startBot(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  sign: string,
): Promise<BotProcess> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(child, sign);
  return {
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) *
      1024,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function said(child: ChildProcess, sign: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (output.includes(sign)) resolve();
    });
    child.once('exit', () => reject(new Error(`the bot ended before it was ready:\n${output}`)));
  });
}
