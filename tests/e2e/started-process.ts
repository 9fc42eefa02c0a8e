import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the project, and what operators start. */
export const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
export const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
export const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** A process as an operator starts it, in a folder of its own; Node where no other program is named. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  program: string = process.execPath,
) {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  const child = spawn(program, args, { cwd, env: { PATH, HOME, NODE_COMPILE_CACHE, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, said }));
  return {
    child,
    ended,
    heard: (sign: string) => heard(child, () => said, sign),
    said: () => said,
  };
}

async function heard(child: ChildProcess, said: () => string, sign: string): Promise<void> {
  while (!said().includes(sign)) {
    if (child.stdout === null || child.exitCode !== null) throw new Error(said());
    await once(child.stdout, 'data');
  }
}
