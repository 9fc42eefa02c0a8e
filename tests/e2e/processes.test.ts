import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { openPlayground } from '../../src/playground/playground.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { temporaryFolder, temporaryStore } from '../store/temporary-store.ts';
import { CLI, HOUSE, MAIN, start } from './started-process.ts';

/** A token by its form, that opens nothing. */
const SOME_TOKEN = 'a'.repeat(30);

it('an import that was killed goes on when it is repeated: nothing missing, nothing twice', async () => {
  const folder = temporaryFolder();
  const lines = Array.from({ length: 2000 }, (_, index) =>
    // What is told of so many articles is more than a pipe holds: it cannot be done when it is killed.
    JSON.stringify({
      title: `Ferry ${index} ${'over the bay '.repeat(15)}`,
      text: `Trip ${index}.`,
    }),
  );
  writeFileSync(`${folder}/all.jsonl`, lines.join('\n'));
  const { store, path } = await temporaryStore(folder, true);
  const env = { DATABASE_URL: `file:${path}` };
  const first = start([CLI, 'import', 'all.jsonl'], env, folder);
  await first.heard('all.jsonl:400 ');
  first.child.kill('SIGKILL');
  await first.ended;
  const again = await start([CLI, 'import', 'all.jsonl'], env, folder).ended;
  expect(again).toMatchObject({ code: 0 });
  expect(again.said).toMatch(/\d{3,4} already there, \d+ imported\n/);
  expect(await store.articles.counts({ kind: 'person', id: '1' })).toMatchObject({
    articles: 2000,
  });
});

it('a database of a newer version is refused by bot and import in one sentence, and left as it is', async () => {
  const folder = temporaryFolder();
  const { path, close } = await temporaryStore(folder);
  await close();
  const newer = new DatabaseSync(path);
  newer.exec("insert into kysely_migration values ('9999-stories', '2030-01-01T00:00:00.000Z')");
  newer.close();
  const before = readFileSync(path);
  const env = { DATABASE_URL: `file:${path}`, DISCORD_TOKEN: SOME_TOKEN };
  for (const args of [[MAIN], [CLI, 'import', '.']]) {
    expect(await start(args, env, folder).ended).toEqual({
      code: 1,
      said: 'The database was made by a newer version of Courant. Update Courant, or choose another DATABASE_URL.\n',
    });
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

it.each([
  ['in a container without a token', { container: 'docker' }, 'DISCORD_TOKEN is missing.'],
  [
    'where nobody listens',
    { DISCORD_TOKEN: SOME_TOKEN, DISCORD_API_URL: 'http://127.0.0.1:9/api' },
    'Discord could not be reached at http://127.0.0.1:9 (connect ECONNREFUSED',
  ],
])('a bot %s says in one sentence what to do', async (_, env, sentence) => {
  const { code, said } = await start([MAIN], env, temporaryFolder()).ended;
  expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('a playground says that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const port = String((other.address() as { port: number }).port);
  const { code, said } = await start([MAIN], { PLAYGROUND_PORT: port }, temporaryFolder()).ended;
  expect([code, said]).toEqual([1, expect.stringContaining('Set PLAYGROUND_PORT')]);
});

it('a folder in the place of .env is told by its name', async () => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/.env`);
  const { code, said } = await start([MAIN], {}, folder).ended;
  expect([code, said]).toEqual([1, expect.stringMatching(/^\.env cannot be read\./)]);
});

// Windows has no signals to stop npm with.
it.skipIf(process.platform === 'win32')(
  'an answer that is under way when npm start is stopped still arrives',
  async () => {
    const clock = movedClock();
    const held = Promise.withResolvers<void>();
    const playground = await openPlayground({
      clock: {
        now: clock.now,
        after(milliseconds, run) {
          if (milliseconds === 2000) held.resolve();
          return clock.after(milliseconds, run);
        },
      },
    });
    onTestFinished(() => playground.close());
    const env = {
      DISCORD_TOKEN: playground.token,
      DISCORD_API_URL: playground.apiUrl,
      DATABASE_URL: `file:${temporaryFolder()}/courant.db`,
      LOG_LEVEL: 'info',
    };
    const bot = start(['start'], env, HOUSE, 'npm');
    onTestFinished(() => void bot.child.kill('SIGTERM'));
    await bot.heard('"ready"');
    const route = 'POST /interactions/:interaction/:token/callback';
    playground.faults.inject({ kind: 'slow', milliseconds: 2000, route });
    const answer = playground.person('member').runCommand('help');
    await held.promise;
    bot.child.kill('SIGTERM');
    await bot.heard('"stopping"');
    clock.move(2000);
    expect((await answer).text).toContain('/search');
    expect(await bot.ended).toMatchObject({ code: 0 });
  },
);

it.runIf(process.platform === 'linux')('--open shows the page in the browser', async () => {
  const folder = temporaryFolder();
  const opened = `${folder}/opened`;
  // The system's own opener, as far as the bot can tell.
  writeFileSync(`${folder}/xdg-open`, '#!/bin/sh\necho "$1" > "$OPENED"\n', { mode: 0o755 });
  const env = { PATH: `${folder}:${process.env.PATH}`, OPENED: opened, PLAYGROUND_PORT: '0' };
  const bot = start([MAIN, '--open'], env, folder);
  await bot.heard('The playground is open: ');
  const address = () => existsSync(opened) && readFileSync(opened, 'utf8');
  await expect.poll(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toMatchObject({ code: 0 });
});

it('a wrong token is refused with where to get another', async () => {
  const playground = await openPlayground({ clock: movedClock() });
  onTestFinished(() => playground.close());
  const env = { DISCORD_TOKEN: SOME_TOKEN, DISCORD_API_URL: playground.apiUrl };
  const { code, said } = await start([MAIN], env, temporaryFolder()).ended;
  expect([code, said]).toEqual([1, expect.stringMatching(/^Discord refuses DISCORD_TOKEN\./)]);
});

it('a bot that Discord shuts out ends and says why: it could answer nobody any more', async () => {
  const playground = await openPlayground({ clock: movedClock() });
  onTestFinished(() => playground.close());
  const env = { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl };
  const bot = start([MAIN], env, temporaryFolder());
  await bot.heard('"ready"');
  playground.faults.shutOut();
  const { code, said } = await bot.ended;
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/^Discord has shut the bot out \(code 4004\)\. Check DISCORD_TOKEN/m),
  ]);
});
