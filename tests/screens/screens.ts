import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser/chromium.ts';
import { SCENES } from './scenes.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** `npm run screens -- FOLDER` puts the pictures elsewhere. */
const [FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url))] =
  process.argv.slice(2);
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

/** Nothing blinks or moves in a picture. */
const STILL = '* { caret-color: transparent !important; animation: none !important }';

/** WebP is a third of PNG; only the browser's own protocol makes it. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(`{
    const still = new CSSStyleSheet();
    still.replaceSync(${JSON.stringify(STILL)});
    document.adoptedStyleSheets = [still];
  }`);
  const session = await page.context().newCDPSession(page);
  const picture = { format: 'webp', quality: 88 } as const;
  const { data } = await session.send('Page.captureScreenshot', picture);
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  await writeFile(join(FOLDER, `${name}.webp`), bytes);
  process.stdout.write(`${name}.webp  ${Math.ceil(bytes.length / 1000)} kB\n`);
}

/** Brings the beginning of it to the top, where it is longer than the page. */
const lead = (what: Locator | null) =>
  what?.evaluate((node) => node.scrollIntoView({ block: 'start' }));

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
  for (const { name, play } of SCENES) {
    await page.setViewportSize(SIZES.wide);
    await page.goto('about:blank');
    await page.goto(url);
    await page.locator('.typed').waitFor();
    const first = await play(page);
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await lead(first);
      await shoot(page, `${name}-${theme}`);
    }
    await page.setViewportSize(SIZES.phone);
    await lead(first);
    await shoot(page, `${name}-phone`);
    await page.emulateMedia({ colorScheme: 'dark' });
  }
} finally {
  await browser.close();
  child.kill('SIGINT');
  await once(child, 'close');
  await rm(cwd, { recursive: true });
}
