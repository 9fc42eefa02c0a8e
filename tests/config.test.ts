import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { UserError } from '../src/core/errors.ts';

const TOKEN = 'a-token.that-is.long-enough-to-be-one';

function problemsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
}

describe('an operator who sets nothing', () => {
  it('gets the playground, the embedded store and the extractive model', () => {
    expect(readConfig({})).toEqual({
      discordToken: null,
      discordApiUrl: 'https://discord.com/api',
      databaseUrl: 'file:data/courant.db',
      openai: null,
      caps: { all: null, scope: null },
      prices: new Map(),
      secondOpinion: false,
      logLevel: 'info',
      playgroundPort: 4680,
      http: null,
      fetchAllowHosts: [],
    });
  });

  it('may leave variables empty, as .env.example does', () => {
    expect(readConfig({ DISCORD_TOKEN: '', OPENAI_API_KEY: ' ' })).toEqual(readConfig({}));
  });
});

describe('an operator who mistypes', () => {
  it('hears of every problem at once, each with its variable and how to mend it', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'Bot "abc"',
      DISCORD_API_URL: 'discord',
      DATABASE_URL: 'mysql://db',
      OPENAI_BASE_URL: 'ftp://models',
      LLM_MONTHLY_TOKENS: '1e6',
      LLM_MONTHLY_TOKENS_PER_SERVER: '-1',
      LLM_PRICES: 'small',
      LLM_SECOND_OPINION: 'maybe',
      LOG_LEVEL: 'loud',
      PLAYGROUND_PORT: '99999',
      HTTP_PORT: '-1',
      HTTP_HOST: 'http://localhost',
      FETCH_ALLOW_HOSTS: 'wiki.intranet',
    });
    for (const name of [
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'DATABASE_URL',
      'OPENAI_BASE_URL',
      'LLM_MONTHLY_TOKENS',
      'LLM_MONTHLY_TOKENS_PER_SERVER',
      'LLM_PRICES',
      'LLM_SECOND_OPINION',
      'LOG_LEVEL',
      'PLAYGROUND_PORT',
      'HTTP_PORT',
      'HTTP_HOST',
      'FETCH_ALLOW_HOSTS',
    ])
      expect(problems).toMatch(new RegExp(`^ {2}${name} \\S.*\\.$`, 'm'));
  });

  it('is told to name a model when there is a key', () => {
    expect(problemsOf({ OPENAI_API_KEY: 'sk-secret' })).toContain('OPENAI_MODEL is needed');
  });

  it('never finds a secret in what is said', () => {
    const problems = problemsOf({ DISCORD_TOKEN: 'hunter2 hunter2', OPENAI_API_KEY: 'sk-secret' });
    expect(problems).toContain('DISCORD_TOKEN');
    expect(problems).not.toMatch(/hunter2|sk-secret/);
  });
});

describe('an operator with a model of their own', () => {
  it('needs no key for a local server', () => {
    const env = { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/', OPENAI_MODEL: 'small' };
    expect(readConfig(env).openai).toEqual({
      apiKey: 'none',
      baseUrl: 'http://127.0.0.1:11434/v1',
      model: 'small',
    });
  });

  it('gets the extractive one where a model is named without key and server', () => {
    expect(readConfig({ OPENAI_MODEL: 'large', DISCORD_TOKEN: TOKEN }).openai).toBeNull();
  });
});

describe('an operator with an intranet', () => {
  const hostsOf = (list: string) => readConfig({ FETCH_ALLOW_HOSTS: list }).fetchAllowHosts;

  it('opens hosts by name or address, each with its port', () => {
    expect(hostsOf('Wiki.Intranet.:8080, 10.1.2.3:80,[FD00:0::7]:443')).toEqual([
      'wiki.intranet:8080',
      '10.1.2.3:80',
      '[fd00::7]:443',
    ]);
  });

  it.each([
    'wiki.intranet',
    'http://wiki.intranet:80',
    'wiki:0',
    'wiki:65536',
    'fd00::7:80',
    'a@wiki:80',
    'wiki:80/path',
    'wiki:80,,',
    '*:80',
    ':80',
    '[::1:80',
  ])('hears that %s is no host with a port', (list) => {
    expect(problemsOf({ FETCH_ALLOW_HOSTS: list })).toContain('FETCH_ALLOW_HOSTS must be');
  });
});
