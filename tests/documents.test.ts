import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { PERMISSION_NAMES, PERMISSIONS } from '../src/discord/invitation.ts';
import { PHRASES } from '../src/words/phrases.ts';
import { programsIn, typedLines } from './typed-lines.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'data/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Where each of our commands is run, and the words that run it there. Our scripts but these are run by `.ci/run`. */
const RUN_IN: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm ci': ['.ci/run', 'npm ci '],
  'npm test': ['.ci/run', 'npm test\n'],
  'npm start': ['tests/e2e/processes.test.ts', "['start'"],
  'courant setup': ['tests/e2e/setup.test.ts', "run(['setup']"],
  'courant doctor': ['tests/e2e/doctor.test.ts', "[CLI, 'doctor']"],
  'courant import': ['tests/e2e/processes.test.ts', "[CLI, 'import'"],
  'courant fetch': ['tests/e2e/fetch-command.test.ts', "'fetch'"],
  'courant backup': ['tests/e2e/backup.test.ts', "[CLI, 'backup'"],
  'courant restore': ['tests/e2e/backup.test.ts', "[CLI, 'restore'"],
  'courant help': ['tests/documents.test.ts', 'npm run -s courant -- help'],
  'npm run stage': ['tests/documents.test.ts', 'npm run -s stage -- clean'],
};

/** The tests that take the lines of other programs from the documents, and run them or hold them to the files they name. */
const OTHERS_IN: Readonly<Record<string, readonly string[]>> = {
  'tests/deployment/compose.test.ts': ['docker'],
  'tests/deployment/service.test.ts': ['useradd', 'chown', 'cp', 'systemctl', 'journalctl'],
  'tests/deployment/update.test.ts': ['git'],
  'tests/e2e/postgres-tools.test.ts': ['createuser', 'createdb', 'pg_dump', 'pg_restore', 'psql'],
};

/** Our commands in a text, as they are typed: `npm ci`, `npm run bench`, `courant setup`. */
function commandsIn(text: string): string[] {
  // Quotes, blocks and code within a line alike; a name in capitals stands for what is to be put there.
  const found = text.matchAll(
    /\bnpm (?:run (?:-s )?([a-z:]+)(?: -- ([a-z]+))?|(ci|test|start)\b)/g,
  );
  return [...found].map(([, script, subcommand, short]) => {
    if (short !== undefined) return `npm ${short}`;
    return script === 'courant' && subcommand !== undefined
      ? `courant ${subcommand}`
      : `npm run ${script}`;
  });
}

const said = (command: string) =>
  execFileSync('npm', command.split(' ').slice(1), {
    cwd: ROOT,
    encoding: 'utf8',
    input: '{"id":1,"text":"Wall\\n\\nThe harbour wall was repaired on Monday."}\n',
    shell: process.platform === 'win32',
  });

describe('every command in the documents', () => {
  const help = said('npm run -s courant -- help');

  it('exists', () => {
    const scripts = Object.keys(packageJson.scripts);
    const unknown = documents.flatMap((file) =>
      commandsIn(read(file))
        .filter((command) => {
          const [program, name = ''] = command.split(/ (?:run )?/);
          if (program === 'courant') return !help.includes(`npm run courant -- ${name} `);
          return name !== 'ci' && !scripts.includes(name);
        })
        .map((command) => `${file}: ${command}`),
    );
    expect(unknown).toEqual([]);
  });

  it('of those that use or run Courant is run by a test or by .ci/run', () => {
    const told = documents
      .filter((file) => file !== 'CONTRIBUTING.md')
      .flatMap((file) => commandsIn(read(file)));
    const commands = new Set(told.filter((command) => command !== 'npm run courant'));
    expect([...commands].sort()).toEqual(Object.keys(RUN_IN).sort());
    for (const [file, words] of Object.values(RUN_IN)) expect(read(file)).toContain(words);
  });

  it('of those that change Courant is run by .ci/run', () => {
    const scripts = Object.entries(packageJson.scripts)
      .filter(([name]) => !/^(pre|courant$|stage$|start$|test$)/.test(name))
      .map(([name, does]) => ({ name, does }));
    const run = read('.ci/run');
    const notRun = scripts
      .filter(({ name }) => !new RegExp(`^npm run ${name}( |$)`, 'm').test(run))
      // What others are made of runs with them.
      .filter(({ name }) => !scripts.some(({ does }) => does.includes(`npm run ${name}`)));
    expect(notRun).toEqual([]);
  });

  it('of another program is run, or held to what it names', () => {
    // The architecture's blocks are drawings.
    const lines = documents
      .filter((file) => file !== 'docs/architecture.md')
      .flatMap((file) => typedLines(file));
    const programs = new Set(lines.flatMap(programsIn));
    programs.delete('npm');
    expect([...programs].sort()).toEqual(Object.values(OTHERS_IN).flat().sort());
    for (const [file, held] of Object.entries(OTHERS_IN))
      for (const program of held) expect(read(file), program).toContain(program);
  });

  it('of an operator stands in the README', () => {
    expect(new Set(commandsIn(help)).difference(new Set(commandsIn(read('README.md'))))).toEqual(
      new Set(),
    );
  });

  it('works as a filter where it is one', () => {
    expect(JSON.parse(said('npm run -s stage -- clean'))).toMatchObject({ id: 1, title: 'Wall' });
  });
});

describe('the documents', () => {
  it('lead to files that are there', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name the permissions that the invitation asks for', () => {
    expect(read('README.md')).toContain(PERMISSION_NAMES);
    expect(PHRASES['discord.may-not'].en).toContain(PERMISSION_NAMES);
    for (const name of PERMISSIONS.keys()) expect(read('docs/operating.md')).toContain(name);
    expect(read('docs/discord-checklist.md')).toContain('exactly five permissions');
    expect(PERMISSIONS.size).toBe(5);
  });

  it('name every setting that an operator is told to set', () => {
    const example = read('.env.example');
    const names = new Set(
      documents.flatMap((file) =>
        [...read(file).matchAll(/`([A-Z]+_[A-Z_]+)=?[^`]*`/g)].map(([, name = '']) => name),
      ),
    );
    for (const ofTests of ['REQUIRE_BROWSER', 'REQUIRE_SYSTEMD', 'TEST_POSTGRES_URL'])
      names.delete(ofTests);
    for (const name of names) expect(example, name).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});
