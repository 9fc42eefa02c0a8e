import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './chromium.ts';

/** Draws the picture in the README anew: /brief in the playground, as npm start opens it. */
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const PICTURE = fileURLToPath(new URL('../../docs/playground.png', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'courant-picture-'));
const { PATH = '' } = process.env;
const playground = spawn(process.execPath, [MAIN], {
  cwd: folder,
  env: { PATH, PLAYGROUND_PORT: '0', LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 720 }, locale: 'en-GB' });
  await page.goto(await address());
  await page
    .getByRole('main')
    .getByRole('combobox', { name: /^Message / })
    .fill('/brief');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Top stories').waitFor();
  // Newest messages stand at the bottom; a brief is read from its top.
  await page.getByText('Top stories').scrollIntoViewIfNeeded();
  await page.screenshot({ path: PICTURE });
} finally {
  await browser.close();
  playground.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Where the playground is, as it says. */
async function address(): Promise<string> {
  for await (const line of createInterface({ input: playground.stdout })) {
    const [, url] = /The playground is open: (\S+)/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The playground did not open.');
}
