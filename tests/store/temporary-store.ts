import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { readyMadeFile } from './ready-made.ts';

/** A folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'courant-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a file of its own, with a clock to move and a log to read; closed after the test. */
export async function temporaryStore(folder = temporaryFolder(), exclusive = false) {
  const clock = movedClock();
  const log = keptLog();
  const path = join(folder, 'courant.db');
  if (!existsSync(path)) await readyMadeFile(path);
  const store = await openStore({ url: `file:${path}`, clock, log, exclusive });
  let open = true;
  const close = async () => {
    if (open) await store.close();
    open = false;
  };
  onTestFinished(close);
  return { store, clock, log, path, close };
}
