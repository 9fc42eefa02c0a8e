import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { UserError } from '../core/errors.ts';
import { LARGEST_DOCUMENT, TOO_LARGE } from './failure-reason.ts';

/** What a file holds, and when it was last changed. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

/** Opening a pipe for reading would wait for its other end; not every system has the flag. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a whole file.
 *
 * @throws UserError for one that is no ordinary file or too large; the system's error otherwise.
 */
export async function readWholeFile(path: string): Promise<FileContent> {
  await using file = await open(path, AT_ONCE);
  const found = await file.stat();
  if (!found.isFile()) throw new UserError('it is not an ordinary file');
  if (found.size > LARGEST_DOCUMENT) throw new UserError(TOO_LARGE);
  return { bytes: await file.readFile(), modifiedAt: Math.floor(found.mtimeMs) };
}
