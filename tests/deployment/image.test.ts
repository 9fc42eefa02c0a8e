import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { startFlags } from '../bench/start-flags.ts';
import {
  all,
  copied,
  HOUSE,
  healthCommand,
  imageCommand,
  imageEnvironment,
  ofImage,
} from './dockerfile.ts';

const read = (file: string) => readFileSync(join(HOUSE, file), 'utf8');
const nodeVersions = Object.values(packageJson.optionalDependencies);

it('one version of Node is named everywhere', () => {
  const [version] = nodeVersions;
  expect(new Set(nodeVersions)).toEqual(new Set([version]));
  expect(read('.nvmrc').trim()).toBe(version);
  for (const base of all('FROM')) expect(base).toMatch(new RegExp(`^node:${version}-[a-z]+-slim`));
  expect(read('docs/operating.md')).toContain(`\`node:${version}-bookworm-slim\``);
});

it('the image runs what npm start runs, as an ordinary user, and its health is asked', () => {
  expect(imageCommand()).toEqual(['node', ...startFlags(), 'src/main.ts']);
  expect(ofImage('USER')).toEqual(['node']);
  const [program, , code = ''] = healthCommand();
  expect([program, code]).toEqual(['node', expect.stringContaining('/healthz')]);
  // A script that cannot be parsed would always fail, and so end the bot.
  expect(() => new Function(code)).not.toThrow();
});

it('the image is made of files that are there, and of stages that come before', () => {
  expect(copied().filter(({ from }) => !existsSync(join(HOUSE, from)))).toEqual([]);
  const stages = all('FROM').map((base) => / AS (\S+)$/.exec(base)?.[1]);
  const taken = all('COPY').flatMap((rest) => /^--from=(\S+) /.exec(rest)?.[1] ?? []);
  expect(taken).toEqual(['dependencies']);
  expect(stages.slice(0, -1)).toEqual(taken);
});

it('what the image sets are settings of the bot', () => {
  const example = read('.env.example');
  const { container, NODE_ENV, ...settings } = imageEnvironment();
  expect([container, NODE_ENV]).toEqual(['oci', 'production']);
  for (const name of Object.keys(settings)) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  expect(settings.DATABASE_URL).toMatch(new RegExp(`^file:${ofImage('VOLUME')[0]}/[^/]+$`));
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
