import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-store.ts';
import { typedLine } from '../typed-lines.ts';
import { HOUSE } from './dockerfile.ts';

const OPERATING = 'docs/operating.md';
const unit = readFileSync(join(HOUSE, 'deploy/courant.service'), 'utf8');
const setting = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(unit)?.[1] ?? '';

const missing = spawnSync('systemd-analyze', ['--version']).error !== undefined;
const skipped = missing && process.env.REQUIRE_SYSTEMD !== '1';

it.skipIf(skipped)(
  `systemd finds nothing to say against the service${skipped ? ' (skipped: this machine has no systemd-analyze)' : ''}`,
  () => {
    const folder = temporaryFolder();
    const verify = (text: string) => {
      const file = `${folder}/courant.service`;
      // Where npm is on an operator's machine, not on this one.
      writeFileSync(file, text.replace('=/usr/bin/npm ', `=${process.execPath} `));
      const { status, stdout, stderr } = spawnSync(
        'systemd-analyze',
        ['verify', '--man=no', file],
        { encoding: 'utf8' },
      );
      // Other services of the machine are not ours to judge.
      const said = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('courant'));
      return { status, said };
    };
    expect(verify(unit)).toEqual({ status: 0, said: [] });
    const misspelt = verify(unit.replace('ProtectHome=', 'ProtectHouse='));
    expect(misspelt.said).toEqual([expect.stringContaining('ProtectHouse')]);
  },
);

it('the service is an ordinary user’s, and may write to its data alone', () => {
  expect([setting('User'), setting('ProtectSystem'), setting('NoNewPrivileges')]).toEqual([
    'courant',
    'strict',
    'yes',
  ]);
  expect(setting('ReadWritePaths')).toBe(`${setting('WorkingDirectory')}/data`);
  expect(setting('ExecStart')).toBe('/usr/bin/npm start');
});

it('what operators type makes the user and the folder that the service has', () => {
  const [user, folder] = [setting('User'), setting('WorkingDirectory')];
  const line = (program: string) => typedLine(OPERATING, program);
  expect(line('useradd')).toMatch(new RegExp(` --home-dir ${folder} .* ${user}$`));
  expect(line('chown')).toMatch(
    new RegExp(`^sudo git clone ADDRESS ${folder} && .*-R ${user}: ${folder}$`),
  );
  expect(line('systemctl')).toMatch(
    /^sudo cp deploy\/courant\.service \/etc\/systemd\/system\/ && .* enable --now courant$/,
  );
  expect(line('journalctl')).toMatch(/ -u courant /);
});

it.skipIf(process.platform === 'win32')('every line is one that a shell can read', () => {
  for (const program of ['useradd', 'chown', 'systemctl', 'journalctl'])
    expect(() => execFileSync('sh', ['-nc', typedLine(OPERATING, program)])).not.toThrow();
});
