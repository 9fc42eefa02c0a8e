import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { UserError } from './core/errors.ts';

const EXAMPLE = new URL('../.env.example', import.meta.url);

/** Nobody but its owner reads it. */
const MODE = 0o600;

/** A line that sets the token, as `.env` files are read. */
const LINE = /^[ \t]*(?:export[ \t]+)?DISCORD_TOKEN[ \t]*=.*$/m;

/**
 * The settings with this token and all else as it was.
 *
 * @param token as it is in the configuration: no character of it means anything in a `.env` file
 */
export function withToken(settings: string, token: string): string {
  const line = `DISCORD_TOKEN=${token}`;
  const [before, ...after] = settings.split(new RegExp(LINE, 'gm'));
  // The last one would win; there is to be one alone.
  if (after.length > 0) return [before, ...after].join(line);
  const rest = settings === '' || settings.endsWith('\n') ? settings : `${settings}\n`;
  return `${rest}${line}\n`;
}

/**
 * Writes the token to a `.env` file, which is the example's where there is none; whole or not at
 * all, and readable by its owner alone.
 *
 * @throws UserError where it cannot be read or written
 */
export async function keepToken(file: string, token: string): Promise<void> {
  try {
    const path = await resolved(file);
    const settings = await readFile(path ?? EXAMPLE, 'utf8');
    await replace(path ?? file, withToken(settings, token));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new UserError(
      `${file} could not be written (${cause.code}). Check that it is a file, and that you may write to it and its folder.`,
      { cause },
    );
  }
}

/** Where the file is, behind links; null where there is none. */
async function resolved(file: string): Promise<string | null> {
  try {
    return await realpath(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', MODE);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
