import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-store.ts';
import { typedLine } from '../typed-lines.ts';
import { HOUSE } from './dockerfile.ts';

/** As somebody whom git lets read this folder, and with no settings of the machine. */
const AS_SOMEBODY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
  GIT_CONFIG_KEY_1: 'user.name',
  GIT_CONFIG_VALUE_1: 'courant',
  GIT_CONFIG_KEY_2: 'user.email',
  GIT_CONFIG_VALUE_2: 'courant@localhost',
};

const noHistory = !existsSync(join(HOUSE, '.git'));

it.skipIf(noHistory || process.platform === 'win32')(
  `an update finds nothing in its way, and leaves settings and database alone${noHistory ? ' (skipped: this folder has no history)' : ''}`,
  () => {
    const folder = temporaryFolder();
    const type = (line: string, cwd = folder) =>
      execFileSync('sh', ['-ec', line], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, ...AS_SOMEBODY },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    type(`git clone --quiet --bare --shared '${HOUSE}' published`);
    const publish = (line: string) => type(line, `${folder}/published`);
    // Wherever this folder's own history stands.
    publish('git update-ref refs/heads/main HEAD && git symbolic-ref HEAD refs/heads/main');
    const [clone = ''] = typedLine('docs/operating.md', 'chown').split(' && ');
    type(clone.replace('sudo ', '').replace('ADDRESS', 'published').replace('/opt/', ''));

    const courant = `${folder}/courant`;
    const own = ['.env', 'data/courant.db', 'data/courant.db-wal', 'node_modules/package'];
    mkdirSync(`${courant}/node_modules`);
    for (const name of own) writeFileSync(`${courant}/${name}`, 'mine');
    expect(type('git status --porcelain', courant)).toBe('');

    publish('git update-ref HEAD $(git commit-tree HEAD^{tree} -p HEAD -m newer)');
    type('git pull', courant);
    const newest = (at: string) => type('git rev-parse HEAD', `${folder}/${at}`);
    expect(newest('courant')).toBe(newest('published'));
    for (const name of own) expect(readFileSync(`${courant}/${name}`, 'utf8')).toBe('mine');
  },
);
