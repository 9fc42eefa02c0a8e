import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config.ts';
import { UserError } from '../core/errors.ts';
import { readEnvironment } from '../read-environment.ts';
import { type Finding, fail, ok } from './finding.ts';

const SUBJECT = 'settings';
const ENV_FILE = '.env';

/** Reads the settings as the bot does. @returns null where they cannot be used */
export function checkSettings(environment: Readonly<Record<string, string | undefined>>): {
  readonly config: Config | null;
  readonly findings: readonly Finding[];
} {
  try {
    const config = readConfig(readEnvironment(environment, ENV_FILE));
    const told = existsSync(ENV_FILE)
      ? 'can be used; .env was read.'
      : 'can be used; there is no .env in this folder, so they come from the environment alone.';
    return { config, findings: [ok(SUBJECT, told)] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Either a sentence, or a heading with a line for each problem.
    const [sentence = '', ...problems] = error.message.split('\n');
    const told = problems.length > 0 ? problems : [sentence];
    return { config: null, findings: told.map((problem) => fail(SUBJECT, problem)) };
  }
}
