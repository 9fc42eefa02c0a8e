import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionsOf, isMessageCommand } from '../commands/command.ts';
import { commands } from '../commands/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LONGEST = 300;
const MEDIAN = 80;

/** Which rooms of src a room may import from; its own is always allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: [],
  ingest: ['core', 'text', 'words'],
  words: ['core'],
  briefing: ['core', 'text', 'words'],
  store: ['core', 'text', 'words'],
  llm: ['core', 'text'],
  metrics: ['core'],
  discord: ['core', 'text', 'words', 'commands'],
  commands: ['core', 'text', 'words', 'briefing'],
  playground: ['core'],
};
/** The core has no libraries at all; only these rooms may use these. */
const LIBRARY_ROOMS: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord'],
  'intl-messageformat': ['words'],
  kysely: ['store'],
  keyv: ['store'],
  openai: ['llm'],
  pg: ['store'],
  preact: ['playground'],
  'prom-client': ['metrics'],
  ws: ['playground'],
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** commands, core, store…; for the files that stand in src itself, their own name. */
function roomOf(file: string): string {
  const [top, second = ''] = file.split('/');
  return top === 'commands' ? 'commands' : basename(second, '.ts');
}

/** What a file imports, types and imports at run time included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...statements].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

const files = [...filesIn('src'), ...filesIn('commands')];
const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length;

describe('the laws of the house', () => {
  it('every room imports only what it may', () => {
    const broken = files.flatMap((file) => {
      const room = roomOf(file);
      const allowed = MAY_IMPORT[room];
      if (allowed === undefined) return [];
      return importsOf(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => roomOf(relative(ROOT, resolve(ROOT, dirname(file), from))))
        .filter((target) => target !== room && !allowed.includes(target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('libraries stay in their rooms, and the core has none', () => {
    const broken = files.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((from) => !from.startsWith('.'))
        .filter((from) => {
          const rooms = LIBRARY_ROOMS[from.split('/')[0] ?? ''];
          return room === 'core' || (rooms !== undefined && !rooms.includes(room));
        })
        .map((from) => `${file} imports ${from}`);
    });
    expect(broken).toEqual([]);
  });

  it('the name of the Discord library stands only in its room', () => {
    const named = files.filter(
      (file) =>
        roomOf(file) !== 'discord' && readFileSync(join(ROOT, file), 'utf8').includes('discord.js'),
    );
    expect(named).toEqual([]);
  });

  it('only the process itself opens the playground', () => {
    const importers = files.filter(
      (file) =>
        roomOf(file) !== 'playground' &&
        importsOf(file).some((from) => from.includes('playground')),
    );
    expect(importers).toEqual(['src/main.ts']);
  });

  it('the page loads nothing but its own modules, and takes no text for HTML', () => {
    const page = files.filter((file) => file.startsWith('src/playground/page/'));
    const broken = page.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const loaded = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)];
      const foreign = loaded
        .map(([, from = '']) => from)
        .filter((from) => !from.startsWith('preact'))
        .filter((from) => relative('src/playground/page', join(dirname(file), from))[0] === '.');
      return [
        ...foreign,
        ...(/innerHTML|outerHTML|insertAdjacentHTML|eval\(/i.exec(text) ?? []),
      ].map((what) => `${file}: ${what}`);
    });
    expect(page.length).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  it('only main and cli read the process', () => {
    const readers = files.filter((file) =>
      /\bprocess\.[a-z]|from 'node:process'/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers.sort()).toEqual(['src/cli.ts', 'src/main.ts']);
  });

  it('files are small', () => {
    const sizes = files.map(lines).sort((a, b) => a - b);
    expect(files.filter((file) => lines(file) > LONGEST)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  it('no file is named for nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|.*manager|index)\.ts$/i;
    expect(files.filter((file) => vague.test(file))).toEqual(['commands/index.ts']);
    expect(files.filter((file) => !/^[a-z0-9-]+(\.d)?\.ts$/.test(basename(file)))).toEqual([]);
  });

  it('every command file is in the list, under its own name, and subcommands in the folder of their group', () => {
    const shape = [
      'asking/ask-question',
      'asking/place',
      'command',
      'digest/channel-permissions',
      'digest/chosen-digest',
      'digest/daily',
      'digest/described',
      'digest/plan-options',
      'digest/plan-sources',
      'digest/read-place',
      'digest/read-plan',
      'index',
      'pages',
      'permission',
      'services',
      'sources/followed-source',
      'watch/chosen-watch',
    ].map((name) => `commands/${name}.ts`);
    const named = commands.flatMap((listed) => {
      const { name } = listed.data;
      if (isMessageCommand(listed)) return `${name.toLowerCase().replaceAll(' ', '-')}-message`;
      const inner = 'subcommands' in listed ? listed.subcommands : [];
      return [name, ...inner.map(({ data }) => `${name}/${data.name}`)];
    });
    expect(named.map((name) => `commands/${name}.ts`).sort()).toEqual(
      filesIn('commands')
        .filter((file) => !shape.includes(file))
        .sort(),
    );
  });

  it('every action has a name of its own', () => {
    const names = actionsOf(commands).map(({ name }) => name);
    expect(names).toContain('follow-source');
    expect(new Set(names).size).toBe(names.length);
  });

  it('every setting is in .env.example, with its line', () => {
    const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
    const config = readFileSync(join(ROOT, 'src/config.ts'), 'utf8');
    const names = [...config.matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(example).toMatch(new RegExp(`^# .+\\n${name}=`, 'm'));
  });
});
