import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/chromium.ts';
import { SCENES } from './scenes.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));
const SIZES = {
  wide: { width: 1120, height: 700 },
  phone: { width: 390, height: 780 },
} as const;
const OPEN = /The playground is open: (\S+)/;

/** Starts the playground as a newcomer does, in a folder of its own, and gives its address. */
async function startPlayground(cwd: string): Promise<{ child: ChildProcess; url: string }> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, PLAYGROUND_PORT: '0', LOG_LEVEL: 'warn' };
  const args = ['--disable-warning=ExperimentalWarning', MAIN];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (!OPEN.test(said)) await once(child.stdout, 'data');
  return { child, url: OPEN.exec(said)?.[1] ?? '' };
}

/** Milliseconds from asking for the page until one can type in it, the browser being warm. */
async function measureOpening(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const begun = performance.now();
  await page.goto(url);
  await page.locator('.typed').waitFor();
  const took = performance.now() - begun;
  await page.close();
  return Math.round(took);
}

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size } = await stat(path);
  process.stdout.write(`${name}.png  ${Math.ceil(size / 1000)} kB\n`);
}

const cwd = await mkdtemp(join(tmpdir(), 'courant-screens-'));
await mkdir(FOLDER, { recursive: true });
const begun = performance.now();
const { child, url } = await startPlayground(cwd);
const started = Math.round(performance.now() - begun);
// Grey letters: coloured ones make a picture half as large again.
const browser = await launchBrowser('--disable-lcd-text');
try {
  await measureOpening(browser, url);
  const opened = await measureOpening(browser, url);
  process.stdout.write(`answering after ${started} ms, to be typed in after ${opened} ms\n`);
  const page = await browser.newPage({
    viewport: SIZES.wide,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'dark',
  });
  page.setDefaultTimeout(20_000);
  for (const { name, play, phone = false } of SCENES) {
    await page.setViewportSize(SIZES.wide);
    await page.goto('about:blank');
    await page.goto(url);
    await page.locator('.typed').waitFor();
    await play(page);
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await shoot(page, `${name}-${theme}`);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    if (!phone) continue;
    await page.setViewportSize(SIZES.phone);
    await shoot(page, `${name}-phone`);
  }
} finally {
  await browser.close();
  child.kill('SIGINT');
  await once(child, 'close');
  await rm(cwd, { recursive: true });
}
