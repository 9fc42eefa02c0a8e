import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { UserError } from './core/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment with what a `.env` file in the current folder adds to it; the environment wins.
 *
 * @throws UserError where the file is there and cannot be read.
 */
export function readEnvironment(environment: Environment, file = '.env'): Environment {
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...environment };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return environment;
    throw new UserError(`${file} cannot be read. Check that it is a file and may be read by you.`, {
      cause: error,
    });
  }
}
