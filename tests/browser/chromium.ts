import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where browsers of that family lie: Debian's, Ubuntu's and Fedora's, macOS's, Windows'. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
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

/** Starts the browser. Throws where there is none. @param flags beside those that it always has */
export async function launchBrowser(...flags: readonly string[]): Promise<Browser> {
  if (browserPath === null) throw new Error(`There is no browser: ${PLACES.join(', ')}`);
  return chromium.launch({ executablePath: browserPath, args: [...FLAGS, ...flags] });
}
