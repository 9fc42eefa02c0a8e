import { statSync } from 'node:fs';
import type { Clock } from './core/clock.ts';
import { UserError } from './core/errors.ts';
import { backUp } from './store/backup.ts';
import { databasePath } from './store/database-path.ts';
import { restore } from './store/restore.ts';
import { isServerAddress } from './store/server-address.ts';

type Line = (text: string) => Promise<void>;

const MEGABYTE = 1024 * 1024;

/** Backs the database up, and says how large it is. @throws UserError where that cannot be done */
export async function runBackup(databaseUrl: string, file: string, line: Line): Promise<void> {
  await backUp(requireFile(databaseUrl, 'pg_dump'), file);
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
  const kept = await restore(requireFile(databaseUrl, 'pg_restore'), file, clock.now());
  await line(`${file} is restored.`);
  if (kept !== null)
    await line(`What was there before is kept as ${kept}. Remove it when all is well.`);
  await line('Start the bot: npm start');
}

/** The path of the database. @throws UserError where it is on a server, which has a tool of its own for this */
function requireFile(databaseUrl: string, tool: string): string {
  if (!isServerAddress(databaseUrl)) return databasePath(databaseUrl);
  throw new UserError(
    `The database is on a PostgreSQL server: use its own ${tool}, as docs/operating.md says under Backups.`,
  );
}
