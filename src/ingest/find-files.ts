import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { failureReason } from './failure-reason.ts';

/** Stands in a name for bytes that are no UTF-8; such a name leads nowhere. */
const REPLACED = '\uFFFD';

/** A file to read, or one that cannot be and why. */
export interface FoundFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly reason?: string;
}

/**
 * The files of a path: itself, or all in the folder and its folders, by name. Left out: what is
 * hidden. Told with a reason: links that lead out of the folder or to a folder, pipes, devices,
 * folders that may not be read.
 */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* filesIn(path, await realpath(path));
    else yield { path, size: found.size };
  } catch (error) {
    yield { path, size: 0, reason: failureReason(error) };
  }
}

async function* filesIn(folder: string, root: string): AsyncGenerator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, size: 0, reason: failureReason(error) };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesIn(path, root);
    else yield await fileAt(path, root);
  }
}

async function fileAt(path: string, root: string): Promise<FoundFile> {
  try {
    const itself = await lstat(path);
    const { size } = itself;
    if (!itself.isSymbolicLink()) return { path, size };
    const target = await realpath(path);
    const inside = target.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!inside) return { path, size, reason: 'it is a link that leads out of the folder' };
    const found = await stat(path);
    if (found.isDirectory()) return { path, size, reason: 'it is a link to a folder' };
    return { path, size: found.size };
  } catch (error) {
    const reason = path.includes(REPLACED)
      ? 'its name is not UTF-8; rename it'
      : failureReason(error);
    return { path, size: 0, reason };
  }
}
