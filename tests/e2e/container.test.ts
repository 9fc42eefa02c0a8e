import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { openPlayground } from '../../src/playground/playground.ts';
import {
  copied,
  HOUSE,
  healthCommand,
  imageCommand,
  imageEnvironment,
} from '../deployment/dockerfile.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { temporaryFolder } from '../store/temporary-store.ts';
import { start } from './started-process.ts';

/** Packages are looked for where they are linked, so that those which are left out are not found. */
const AS_LINKED = ['--preserve-symlinks', '--preserve-symlinks-main'];

/** The image's folder: what the Dockerfile copies, and the packages that `npm ci` leaves in it. */
function unpackImage(): string {
  const app = temporaryFolder();
  for (const { from, to } of copied())
    cpSync(join(HOUSE, from), join(app, to), { recursive: true });
  const packages: Readonly<Record<string, object>> = lock.packages;
  for (const [path, about] of Object.entries(packages)) {
    const left_out = ['dev', 'optional', 'devOptional'].some((sign) => sign in about);
    // What lies inside of another comes with it.
    if (path.lastIndexOf('node_modules/') !== 0 || left_out) continue;
    mkdirSync(dirname(join(app, path)), { recursive: true });
    symlinkSync(join(HOUSE, path), join(app, path), 'junction');
  }
  return app;
}

const filesOf = (app: string) =>
  ['.', 'data', 'src', 'commands'].flatMap((folder) => readdirSync(join(app, folder)));

it('the image has all that a bot needs, tells its health, and writes to its volume alone', async () => {
  const playground = await openPlayground({ clock: movedClock() });
  onTestFinished(() => playground.close());
  const app = unpackImage();
  const unpacked = filesOf(app);
  const env = {
    ...imageEnvironment(),
    NODE_COMPILE_CACHE: '',
    DATABASE_URL: `file:${temporaryFolder()}/courant.db`,
    HTTP_PORT: '0',
    DISCORD_TOKEN: playground.token,
    DISCORD_API_URL: playground.apiUrl,
  };
  const [, ...words] = imageCommand();
  const bot = start([...AS_LINKED, ...words], env, app);
  await bot.heard('"ready"');
  expect((await playground.person('member').runCommand('help')).text).toContain('/search');

  const [, HTTP_PORT = ''] = /"url":"http:\/\/127\.0\.0\.1:(\d+)"/.exec(bot.said()) ?? [];
  const health = () => start(healthCommand().slice(1), { ...env, HTTP_PORT }, app).ended;
  expect(await health()).toEqual({ code: 0, said: '' });
  const doctor = await start([...AS_LINKED, 'src/cli.ts', 'doctor'], env, app).ended;
  expect(doctor).toMatchObject({ code: 0, said: expect.stringContaining('Nothing fails.') });

  bot.child.kill('SIGTERM');
  expect(await bot.ended).toMatchObject({ code: 0 });
  expect((await health()).code).toBe(1);
  expect(filesOf(app)).toEqual(unpacked);
});
