import { statSync } from 'node:fs';
import type { Clock } from './core/clock.ts';
import { backUp } from './store/backup.ts';
import { databasePath } from './store/database-path.ts';
import { restore } from './store/restore.ts';

type Line = (text: string) => Promise<void>;

const MEGABYTE = 1024 * 1024;

/** Backs the database up, and says how large it is. @throws UserError where that cannot be done */
export async function runBackup(databaseUrl: string, file: string, line: Line): Promise<void> {
  await backUp(databasePath(databaseUrl), file);
  const size = (statSync(file).size / MEGABYTE).toFixed(1);
  await line(`${file} has all of it, ${size} MB, and was read once to see that it is whole.`);
  await line('Keep it as you keep .env: addresses of feeds in it may have keys.');
}

/** Restores the database, and says where the former one is. @throws UserError where that cannot be done */
export async function runRestore(
  databaseUrl: string,
  file: string,
  clock: Clock,
  line: Line,
): Promise<void> {
  const kept = await restore(databasePath(databaseUrl), file, clock.now());
  await line(`${file} is restored.`);
  if (kept !== null)
    await line(`What was there before is kept as ${kept}. Remove it when all is well.`);
  await line('Start the bot: npm start');
}
