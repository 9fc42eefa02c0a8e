import { spawn } from 'node:child_process';
import type { Logger } from '../core/logger.ts';

/** What each system opens an address with; the others have freedesktop's. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/**
 * Shows an address in the browser that the person is used to. Where there is none it is logged: the
 * address was printed anyway.
 *
 * @param platform this machine's, as Node calls it
 */
export function openInBrowser(url: string, platform: string, log: Logger): void {
  const [program = '', ...args] = OPENERS[platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', (error) => log.warn({ err: error }, 'no browser could be opened'));
  child.unref();
}
