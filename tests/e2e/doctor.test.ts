import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Clock } from '../../src/core/clock.ts';
import { runDoctor } from '../../src/doctor-command.ts';
import { foundFeed, poll } from '../fakes/feed-items.ts';
import { openModelServer } from '../fakes/model-server.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { writes } from '../fakes/serve-model.ts';
import { playgroundForTest } from '../playground/bot.ts';
import { temporaryFolder, temporaryStore } from '../store/temporary-store.ts';
import { CLI, start } from './started-process.ts';

const SERVER = { kind: 'server', id: '1' } as const;
const HOUR = 60 * 60 * 1000;
const KEY = 'sk-do-not-tell-anybody';

/** What the doctor says, in a folder without a database where none is given. */
async function examine(
  environment: Readonly<Record<string, string>>,
  { clock = movedClock(), nodeVersion = '26.10.0' }: { clock?: Clock; nodeVersion?: string } = {},
) {
  const lines: string[] = [];
  const well = await runDoctor(
    {
      nodeVersion,
      clock,
      environment: { DATABASE_URL: `file:${temporaryFolder()}/courant.db`, ...environment },
    },
    async (line) => void lines.push(line),
  );
  return { well, lines, about: (subject: string) => linesAbout(lines, subject) };
}

const linesAbout = (lines: readonly string[], subject: string) =>
  lines.filter((line) => line.slice(6).startsWith(`${subject}: `));

/** A server on loopback that answers everything with this. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('before the first start nothing fails, and it says what comes next', async () => {
  const { well, about } = await examine({});
  expect(well).toBe(true);
  expect(about('database')).toEqual([expect.stringMatching(/^ok .*the first start makes it\.$/)]);
  expect(about('Discord')).toEqual([expect.stringContaining('opens the playground')]);
  expect(about('language model')).toEqual([expect.stringMatching(/^ok /)]);
});

it('an old Node and settings that cannot be used are told a line each', async () => {
  const broken = { DISCORD_TOKEN: 'short', LOG_LEVEL: 'loud' };
  const { well, lines, about } = await examine(broken, { nodeVersion: '20.11.0' });
  expect(well).toBe(false);
  expect(about('Node')).toEqual([expect.stringMatching(/^fail .*26 is needed/)]);
  expect(about('settings')).toHaveLength(2);
  expect(lines.at(-1)).toBe('3 things to mend.');
});

describe('of a database the doctor says', () => {
  it('what it has, and that a bot runs on it', async () => {
    const { store, path, clock } = await temporaryStore(undefined, true);
    await store.feeds.follow(SERVER, foundFeed('Courier'), clock.now());
    const { well, about } = await examine({ DATABASE_URL: `file:${path}` }, { clock });
    expect(well).toBe(true);
    expect(about('bot')).toEqual(['ok    bot: is running on this database.']);
    expect(about('articles')).toEqual(['ok    articles: 0 articles stored.']);
    expect(about('feeds')).toEqual([
      'ok    feeds: 1 feed followed, and none failed the last time.',
    ]);
  });

  it('which feeds fail and why, without what may be a key in their addresses', async () => {
    const { store, path, clock } = await temporaryStore();
    const address = `https://courier.example/feed?key=${KEY}`;
    for (const found of [{ ...foundFeed('Courier'), address }, foundFeed('Ledger')])
      await store.feeds.follow(SERVER, found, clock.now());
    const [feed] = await store.feeds.claimDue(clock.now(), 1, clock.now() + HOUR);
    const failed = {
      failures: 9,
      failingSince: 1,
      lastOutcome: 'courier.example/feed/… is \u001b[2Jgone.',
    };
    await store.feeds.record(feed?.id ?? 0, {
      poll: poll({ ...failed, broken: true }),
      articles: [],
    });
    clock.move(3 * HOUR);
    const { well, lines, about } = await examine({ DATABASE_URL: `file:${path}` }, { clock });
    expect(well).toBe(true);
    expect(about('feeds')).toEqual([
      'warn  feeds: 2 feeds followed, 1 failing, 1 of these broken.',
      expect.stringMatching(/^warn {2}feeds: reading is 180 minutes behind\. Start the bot/),
    ]);
    expect(about('feed')).toEqual([
      expect.stringMatching(/^warn {2}feed: courier\.example\/feed\/… is .*gone\. Failed 9 times/),
    ]);
    expect(lines.join('\n')).not.toContain(KEY);
    expect(lines.join('\n')).not.toContain('\u001b');
  });

  it('that it is of an older version, and leaves it so', async () => {
    const { path, close } = await temporaryStore();
    await close();
    const steps = () => {
      const file = new DatabaseSync(path);
      const names = file.prepare('select name from kysely_migration order by name').all();
      file.close();
      return names.length;
    };
    const before = steps();
    const file = new DatabaseSync(path);
    file.exec("delete from kysely_migration where name = '0005-stories'");
    file.close();
    const { well, about } = await examine({ DATABASE_URL: `file:${path}` });
    expect([well, about('database')[0]]).toEqual([true, expect.stringContaining('older version')]);
    expect(steps()).toBe(before - 1);
  });

  it('that it is damaged, or another program’s', async () => {
    const { path, store, close } = await temporaryStore();
    await store.feeds.follow(SERVER, foundFeed('Courier'), 0);
    await close();
    const file = new DatabaseSync(path, { defensive: false });
    file.exec(
      "pragma writable_schema = on; update sqlite_schema set rootpage = 2 where name = 'follows'",
    );
    file.close();
    const damaged = await examine({ DATABASE_URL: `file:${path}` });
    expect([damaged.well, damaged.about('database')]).toEqual([
      false,
      [expect.stringMatching(/^fail .*damaged/)],
    ]);
    const others = `${temporaryFolder()}/notes.db`;
    const notes = new DatabaseSync(others);
    notes.exec('create table notes (text)');
    notes.close();
    const foreign = await examine({ DATABASE_URL: `file:${others}` });
    expect(foreign.about('database')).toEqual([
      expect.stringMatching(/^fail .*belongs to another program/),
    ]);
  });
});

describe('of Discord the doctor says', () => {
  it('that it takes the token, which intents there are, and in how many servers the bot is', async () => {
    const { playground } = await playgroundForTest();
    const { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL } = playground;
    const { well, lines, about } = await examine({ DISCORD_TOKEN, DISCORD_API_URL });
    expect(well).toBe(true);
    expect(about('Discord')).toEqual([
      'ok    Discord: takes the token; the bot is called Courant.',
    ]);
    expect(about('intents')[0]).toContain('has Message Content; none is needed');
    expect(about('servers')).toEqual(['ok    servers: the bot is in 1.']);
    expect(lines.join('\n')).not.toContain(DISCORD_TOKEN);
  });

  it('that it refuses the token', async () => {
    const { playground } = await playgroundForTest();
    const wrong = { DISCORD_TOKEN: 'a'.repeat(30), DISCORD_API_URL: playground.apiUrl };
    const { well, about } = await examine(wrong);
    expect(well).toBe(false);
    expect(about('Discord')).toEqual([expect.stringMatching(/^fail .*refuses DISCORD_TOKEN/)]);
  });

  it.each([
    ['a web page', 200, '<h1>Welcome</h1>', /^fail .*not its API/],
    ['something else in JSON', 200, '{"username":7}', /^fail .*not its API/],
    ['too many questions', 429, '{}', /^warn .*asked too often/],
    ['trouble', 503, 'down', /^warn .*answers 503/],
    ['nothing that it knows', 404, '{}', /^fail .*answers 404/],
  ])('what to do about %s', async (_, status, body, said) => {
    const DISCORD_API_URL = await answering(status, body);
    const { about } = await examine({ DISCORD_TOKEN: 'a'.repeat(30), DISCORD_API_URL });
    expect(about('Discord')).toEqual([expect.stringMatching(said)]);
  });

  it('that the bot is in no server yet, with its invitation', async () => {
    const body = JSON.stringify({
      username: 'Courant',
      id: '42',
      flags: 0,
      approximate_guild_count: 0,
    });
    const DISCORD_API_URL = await answering(200, body);
    const { well, about } = await examine({ DISCORD_TOKEN: 'a'.repeat(30), DISCORD_API_URL });
    expect(well).toBe(true);
    expect(about('servers')).toEqual([expect.stringContaining('client_id=42&')]);
    expect(about('intents')[0]).toContain('none that are privileged');
  });
});

describe('of a language model the doctor says', () => {
  const answer = (status: number, body: string) => ({ status, type: 'application/json', body });
  it.each([
    [
      'that it does what it is asked',
      { says: writes(['The bridge over the river is open again.', 1]) },
      /^ok .*answers as it should/,
    ],
    ['that it talks of other things', { says: 'Hello!' }, /^warn .*another OPENAI_MODEL/],
    [
      'that it refuses the key',
      answer(401, `{"error":{"message":"Incorrect API key provided: ${KEY}"}}`),
      /^fail .*OPENAI_API_KEY/,
    ],
    ['that there is none of that name', answer(404, '{}'), /^fail .*OPENAI_MODEL/],
  ])('%s', async (_, answered, said) => {
    const { url } = await openModelServer(answered);
    const settings = { OPENAI_BASE_URL: url, OPENAI_MODEL: 'small', OPENAI_API_KEY: KEY };
    const { lines, about } = await examine(settings);
    expect(about('language model')).toEqual([expect.stringMatching(said)]);
    expect(lines.join('\n')).not.toContain(KEY);
  });

  it('that nobody is there', async () => {
    const settings = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_MODEL: 'small' };
    const { about } = await examine(settings);
    expect(about('language model')).toEqual([expect.stringMatching(/^fail .*not be reached/)]);
  });
});

it('tells the shell whether anything fails', async () => {
  const folder = temporaryFolder();
  const well = await start([CLI, 'doctor'], {}, folder).ended;
  expect(well).toMatchObject({ code: 0, said: expect.stringContaining('Nothing fails.') });
  const ill = await start([CLI, 'doctor'], { LOG_LEVEL: 'loud' }, folder).ended;
  expect(ill).toMatchObject({
    code: 1,
    said: expect.stringContaining('fail  settings: LOG_LEVEL'),
  });
});
