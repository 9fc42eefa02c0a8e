import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { browserPath, launchBrowser } from './chromium.ts';

/** Milliseconds that a test may take on a busy machine. */
const LONGEST = 30_000;

/** Gives the browser, once the tests run. */
export type BrowserOf = () => Browser;

/**
 * Tests that need a browser. Without one they are skipped, and the report says so; with
 * REQUIRE_BROWSER=1 they fail.
 */
export function describeInBrowser(name: string, tests: (browser: BrowserOf) => void): void {
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
