import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Milliseconds that the page may take for anything, on a busy machine. */
const PATIENCE = 10_000;

/**
 * Opens the playground's page for one test. When the test is over nothing may have gone wrong in
 * it, and it may have asked nobody but the playground for anything.
 */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    // The browser's own line for an answer of 400, which the page shows in words.
    const refused = message.text().includes('status of 400');
    if (message.type() === 'error' && !refused) wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) wrong.push(request.url());
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(url);
  await composer(page).waitFor();
  return page;
}

/** Where one writes in the channel in the middle. */
export function composer(page: Page) {
  return page.getByRole('main').getByRole('combobox', { name: /^Message / });
}
