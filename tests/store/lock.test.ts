import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { databasePath } from '../../src/store/database-path.ts';
import { takeLock } from '../../src/store/lock.ts';
import { temporaryFolder, temporaryStore } from './temporary-store.ts';

const LOCK_MODULE = fileURLToPath(new URL('../../src/store/lock.ts', import.meta.url));

/** Another process that holds the lock until it is ended. */
async function otherBot(path: string) {
  const script = `
    const { takeLock } = await import(${JSON.stringify(LOCK_MODULE)});
    globalThis.unlock = takeLock(${JSON.stringify(path)});
    process.stdout.write('running');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

it('refuses a second bot on the same database, in this process or another', async () => {
  const folder = temporaryFolder();
  const { path, close } = await temporaryStore(folder, true);
  await expect(temporaryStore(folder, true)).rejects.toThrow('Another bot is already running');
  await close();
  await otherBot(path);
  await expect(temporaryStore(folder, true)).rejects.toThrow(UserError);
});

it('refuses a second bot that comes by a link', async () => {
  const folder = temporaryFolder();
  const { path } = await temporaryStore(folder, true);
  const elsewhere = temporaryFolder();
  symlinkSync(path, join(elsewhere, 'courant.db'));
  await expect(temporaryStore(elsewhere, true)).rejects.toThrow('Another bot is already running');
  expect(databasePath(`file:${elsewhere}/courant.db`)).toBe(realpathSync(path));
});

it('lets operator’s commands in while the bot runs', async () => {
  const folder = temporaryFolder();
  await temporaryStore(folder, true);
  const { store } = await temporaryStore(folder);
  expect((await store.articles.counts({ kind: 'person', id: '1' })).articles).toBe(0);
});

it('is free again when the bot stops', async () => {
  const folder = temporaryFolder();
  const { close } = await temporaryStore(folder, true);
  await close();
  await expect(temporaryStore(folder, true)).resolves.toBeDefined();
});

it('is free again when the bot was killed', async () => {
  const path = `${temporaryFolder()}/courant.db`;
  const bot = await otherBot(path);
  expect(() => takeLock(path)).toThrow('Another bot is already running');
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  const unlock = takeLock(path);
  unlock();
});

it('is let go of when the database cannot be opened', async () => {
  const folder = temporaryFolder();
  writeFileSync(
    `${folder}/courant.db`,
    'not a database, but long enough to be taken for one. '.repeat(99),
  );
  await expect(temporaryStore(folder, true)).rejects.toThrow('not a database');
  rmSync(`${folder}/courant.db`);
  await expect(temporaryStore(folder, true)).resolves.toBeDefined();
});
