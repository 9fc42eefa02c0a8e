import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.ts';

const PREFIX = 'file:';

/**
 * The absolute path in a DATABASE_URL, which is `file:` and a path, taken from the current
 * folder, behind all links: the lock of a file and what is put in its place belong to the file
 * itself. Makes the folders on the way to it.
 *
 * @throws UserError for any other address, and where a folder cannot be made
 */
export function databasePath(url: string): string {
  const path = url.startsWith(PREFIX) ? url.slice(PREFIX.length).trim() : '';
  // A NUL ends a path for the system but not for us.
  if (path === '' || path.includes('\0')) {
    throw new UserError(
      'DATABASE_URL names no database file. Set it to file: and a path, such as file:data/courant.db.',
    );
  }
  const absolute = resolve(path);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
  } catch (cause) {
    throw new UserError(
      `The folder of the database, ${dirname(absolute)}, cannot be made. Check the path and your permissions.`,
      { cause },
    );
  }
  return existsSync(absolute)
    ? realpathSync(absolute)
    : join(realpathSync(dirname(absolute)), basename(absolute));
}
