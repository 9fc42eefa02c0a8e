import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { UserError } from '../core/errors.ts';
import { copyDatabase } from './copy-database.ts';
import { translateFileError } from './file-errors.ts';

/**
 * Writes a backup of the database, also while a bot runs on it. The file appears when it is whole.
 *
 * @param path of the database
 * @throws UserError where there is none, or the file is there already or cannot be written
 */
export async function backUp(path: string, file: string): Promise<void> {
  if (!existsSync(path)) throw new UserError(`There is no database at ${path}.`);
  if (existsSync(file))
    throw new UserError(`${file} is there already. Name another file, or remove it first.`);
  const draft = `${file}.${randomUUID()}`;
  try {
    await copyDatabase(path, draft);
    await rename(draft, file);
  } catch (error) {
    throw translateFileError(error, file);
  }
}
