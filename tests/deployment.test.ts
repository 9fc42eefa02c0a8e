import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { readConfig } from '../src/config.ts';
import { startFlags } from './bench/start-flags.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The Dockerfile's instructions, those that go on over several lines as one. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .flatMap((line) => {
    const [, name, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return name === undefined || rest === undefined ? [] : [{ name, rest }];
  });
const all = (name: string) =>
  instructions.filter((found) => found.name === name).map(({ rest }) => rest);

const nodeVersions = Object.values(packageJson.optionalDependencies);

it('one version of Node is named everywhere', () => {
  const [version] = nodeVersions;
  expect(new Set(nodeVersions)).toEqual(new Set([version]));
  expect(read('.nvmrc').trim()).toBe(version);
  for (const base of all('FROM')) expect(base).toMatch(new RegExp(`^node:${version}-[a-z]+-slim`));
});

it('the image runs what npm start runs, as an ordinary user, and its health is asked', () => {
  expect(JSON.parse(all('CMD').at(-1) ?? '')).toEqual(['node', ...startFlags(), 'src/main.ts']);
  expect(all('USER').at(-1)).toBe('node');
  const [health = ''] = all('HEALTHCHECK');
  expect(health).toContain('/healthz');
  // A script that cannot be parsed would always fail, and so end the bot.
  const [, script = ''] = /CMD (\[.*\])$/.exec(health) ?? [];
  const [, , code] = JSON.parse(script) as string[];
  expect(() => new Function(String(code))).not.toThrow();
});

it('neither settings nor databases nor secrets get into the image', () => {
  const [first, ...let_in] = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(first).toBe('*');
  const sources = all('COPY')
    .filter((rest) => !rest.startsWith('--from='))
    .flatMap((rest) => rest.split(' ').slice(0, -1));
  // What is let in is what is copied, and none of it is a place where secrets are kept.
  expect(let_in.map((line) => line.replace('!', '')).sort()).toEqual([...new Set(sources)].sort());
  expect(sources.filter((name) => /^\.env$|^data$|^\.$/.test(name))).toEqual([]);
  expect(all('ADD')).toEqual([]);
  expect([...all('ENV'), ...all('ARG')].join(' ')).not.toMatch(/TOKEN|KEY|PASSWORD|SECRET/);
});

it('the container has a root that cannot be written to, and one volume', () => {
  const compose = read('compose.yaml');
  for (const line of ['read_only: true', 'cap_drop: [ALL]', "'no-new-privileges:true'"])
    expect(compose).toContain(line);
  const [, path] = /- data:(\S+)/.exec(compose) ?? [];
  expect(all('VOLUME')).toEqual([path]);
  expect(all('ENV').join(' ')).toContain(`DATABASE_URL=file:${path}/`);
});

it('the service is an ordinary user’s, and may write to its data alone', () => {
  const unit = read('deploy/courant.service');
  for (const line of ['User=courant', 'ProtectSystem=strict', 'NoNewPrivileges=yes'])
    expect(unit).toContain(`\n${line}\n`);
  const [, folder] = /^WorkingDirectory=(\S+)$/m.exec(unit) ?? [];
  expect(unit).toContain(`\nReadWritePaths=${folder}/data\n`);
});

it('with PostgreSQL beside it the bot waits for its server, whose password is nowhere in the files', () => {
  const compose = read('compose.postgres.yaml');
  const [, url = ''] =
    /DATABASE_URL: (\S+)\$\{POSTGRES_PASSWORD:\?[^}]+\}@postgres:5432/.exec(compose) ?? [];
  expect(readConfig({ DATABASE_URL: `${url}a@postgres:5432/courant` }).databaseUrl).toContain(url);
  expect(compose).toContain('condition: service_healthy');
  expect(compose.match(/PASSWORD: .*/g)).toEqual([
    expect.stringMatching(/: \$\{POSTGRES_PASSWORD\}$/),
  ]);
});
