import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { typedLines } from '../typed-lines.ts';
import { copied, HOUSE, imageEnvironment, ofImage } from './dockerfile.ts';

interface Service {
  readonly build?: string;
  readonly image: string;
  readonly env_file?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly [setting: string]: unknown;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
}

const read = (file: string) => readFileSync(join(HOUSE, file), 'utf8');
/** Strict: a name that stands twice is an error. */
const compose = (file: string) => parse(read(file)) as Compose;
const OPERATING = 'docs/operating.md';

describe('the container', () => {
  const { services, volumes } = compose('compose.yaml');
  const { courant } = services;

  it('is built here, and has its settings from the file that setup makes', () => {
    expect(Object.keys(services)).toEqual(['courant']);
    expect(courant).toMatchObject({ build: '.', env_file: '.env', restart: 'unless-stopped' });
  });

  it('has a root that cannot be written to, a place for what is temporary, and one volume', () => {
    expect(courant).toMatchObject({
      read_only: true,
      tmpfs: '/tmp',
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    const [name, path] = courant?.volumes[0]?.split(':') ?? [];
    expect(courant?.volumes).toHaveLength(1);
    expect(Object.keys(volumes)).toEqual([name]);
    expect(ofImage('VOLUME')).toEqual([path]);
  });

  it('keeps to the image in what a file for a bot outside might say otherwise', () => {
    const { container, NODE_ENV, ...settings } = imageEnvironment();
    expect(courant?.environment).toEqual(settings);
    expect(readConfig(settings).http).not.toBeNull();
  });

  it('gets longer to stop than answers under way get', () => {
    const [, patience] = /^const PATIENCE = (\d+);/m.exec(read('src/app.ts')) ?? [];
    const [, grace] = /^(\d+)s$/.exec(String(courant?.stop_grace_period)) ?? [];
    expect(Number(grace) * 1000).toBeGreaterThan(Number(patience));
  });
});

describe('with PostgreSQL beside it, the bot', () => {
  const { services, volumes } = compose('compose.postgres.yaml');
  const { courant, postgres } = services;

  it('waits for a server that answers as the user and for the database that it will use', () => {
    expect(courant?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    const { POSTGRES_USER, POSTGRES_DB } = postgres?.environment ?? {};
    const address = new URL(courant?.environment.DATABASE_URL?.replace(/\$\{.*?\}/, 'a') ?? '');
    expect(address).toMatchObject({
      hostname: 'postgres',
      port: '5432',
      username: POSTGRES_USER,
      pathname: `/${POSTGRES_DB}`,
    });
    expect(readConfig({ DATABASE_URL: address.href }).databaseUrl).toBe(address.href);
    expect(postgres?.healthcheck?.test).toEqual(
      expect.arrayContaining([`--username=${POSTGRES_USER}`, `--dbname=${POSTGRES_DB}`]),
    );
  });

  it('keeps the server’s data in a volume of its own', () => {
    const [name, path] = postgres?.volumes[0]?.split(':') ?? [];
    expect(Object.keys(volumes)).toEqual([name]);
    // Where the image of that version keeps its database.
    expect([postgres?.image, path]).toEqual(['postgres:17-bookworm', '/var/lib/postgresql/data']);
  });

  it('has the password from outside, and no file has one', () => {
    expect(courant?.environment.DATABASE_URL).toMatch(/:\$\{POSTGRES_PASSWORD:\?[^}]+\}@/);
    expect(postgres?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD\}$/);
    expect(read('.env.example')).toMatch(/^POSTGRES_PASSWORD=$/m);
  });
});

describe('the lines of docker that operators type', () => {
  const inText = [...read(OPERATING).matchAll(/`(docker [^`]+)`/g)].map(([, line = '']) => line);
  const lines = [...typedLines(OPERATING), ...inText].filter((line) => line.startsWith('docker '));

  it('name files, services and programs that are there', () => {
    expect(lines).toHaveLength(4);
    const inImage = copied().map(({ to }) => join('/', to));
    for (const line of lines) {
      expect(line).toMatch(/^docker compose /);
      for (const [, file = ''] of line.matchAll(/-f (\S+\.yaml)/g))
        expect(existsSync(join(HOUSE, file)), line).toBe(true);
      const [, service, program = ''] = / exec (\S+) node (\S+)/.exec(line) ?? [];
      if (service === undefined) continue;
      expect(service).toBe('courant');
      expect(existsSync(join(HOUSE, program))).toBe(true);
      expect(inImage).toContain(join('/', program.split('/')[0] ?? ''));
    }
  });
});
