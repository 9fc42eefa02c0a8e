import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { UserError } from '../core/errors.ts';
import { readEnvironment } from '../read-environment.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const SUBJECT = 'settings';
const ENV_FILE = '.env';
/** Bits of a file's mode: what its group and everybody may do. */
const OTHERS = 0o077;

/** Reads the settings as the bot does. @returns null where they cannot be used */
export function checkSettings(environment: Readonly<Record<string, string | undefined>>): {
  readonly config: Config | null;
  readonly findings: readonly Finding[];
} {
  try {
    const config = readConfig(readEnvironment(environment, ENV_FILE));
    return { config, findings: [describeSource()] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Either a sentence, or a heading with a line for each problem.
    const [sentence = '', ...problems] = error.message.split('\n');
    const told = problems.length > 0 ? problems : [sentence];
    return { config: null, findings: told.map((problem) => fail(SUBJECT, problem)) };
  }
}

/** Where they come from; a file with a token in it is nobody else's to read. */
function describeSource(): Finding {
  const file = statSync(ENV_FILE, { throwIfNoEntry: false });
  if (file === undefined)
    return ok(
      SUBJECT,
      'can be used; there is no .env in this folder, so they come from the environment alone.',
    );
  // On Windows these bits say nothing of who may read it, and are those of everybody.
  const isOpen = (file.mode & OTHERS) !== 0 && sep === '/';
  return isOpen
    ? warn(SUBJECT, 'can be used, but others on this machine may read .env. Run: chmod 600 .env')
    : ok(SUBJECT, 'can be used; .env was read.');
}
