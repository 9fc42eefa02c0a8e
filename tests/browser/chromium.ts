import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

/** Where browsers of that family lie: Debian's, Ubuntu's and Fedora's, macOS's, Windows'. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Milliseconds that a test may take on a busy machine. */
const LONGEST = 30_000;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine; null where there is none. */
export const browserPath = PLACES.find((path) => existsSync(path)) ?? null;

/** Starts the browser. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error(`There is no browser: ${PLACES.join(', ')}`);
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}

/**
 * Tests that need a browser. Without one they are skipped, and the report says so; with
 * REQUIRE_BROWSER=1 they fail.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const skipped = browserPath === null && process.env.REQUIRE_BROWSER !== '1';
  const title = skipped ? `${name} (skipped: this machine has no Chromium or Chrome)` : name;
  describe.skipIf(skipped)(title, { timeout: LONGEST }, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await launchBrowser();
    }, LONGEST);
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => {
      if (browser === null) throw new Error('the browser is not there yet');
      return browser;
    });
  });
}
