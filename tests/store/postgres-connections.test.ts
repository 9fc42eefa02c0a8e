import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseQuery } from '../../src/briefing/parse-query.ts';
import { UserError } from '../../src/core/errors.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/open-store.ts';
import { translatePostgresError } from '../../src/store/postgres-errors.ts';
import { draft } from '../fakes/article-drafts.ts';
import { foundFeed, polled } from '../fakes/feed-items.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { databaseForTest, TEST_SERVER } from '../fakes/postgres-server.ts';

const reader: Scope = { kind: 'person', id: '1' };
const PAGE = { offset: 0, limit: 10 };

async function openShared(url: string) {
  const clock = movedClock();
  const log = keptLog();
  const store = await openStore({ url, clock, log, exclusive: true });
  onTestFinished(store.close);
  return { store, clock, log };
}

async function ask(url: string, query: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(query).finally(() => client.end());
}

const endAll =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

it.each([
  [{ code: '28P01' }, 'refuses the user or the password'],
  [{ code: '3D000' }, 'createdb'],
  [{ code: '42P07' }, 'tables of another program'],
  [{ code: '40P01' }, 'Try again'],
  [{ message: 'Connection terminated unexpectedly' }, 'broke'],
])('a failure of the server is a sentence that says what to do: %j', (failure, sentence) => {
  const translated = translatePostgresError(Object.assign(new Error(), failure));
  expect(translated).toBeInstanceOf(UserError);
  expect(String(translated)).toContain(sentence);
});

it('a failure that is a bug stays one', () => {
  const bug = Object.assign(new Error('no such column'), { code: '42703' });
  expect(translatePostgresError(bug)).toBe(bug);
});

describe.skipIf(TEST_SERVER === undefined)('a store on a server', () => {
  it('is made once by bots that start at the same time', async () => {
    const url = await databaseForTest();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openShared(url)));
    await stores[0]?.store.articles.add([draft()], LIBRARY);
    const seen = await Promise.all(stores.map(({ store }) => store.articles.latest(reader, 9)));
    expect(seen.map((articles) => articles.length)).toEqual([1, 1, 1, 1]);
  });

  it('leaves a database with tables of another program as it is', async () => {
    const url = await databaseForTest();
    await ask(url, 'create table articles (recipe text)');
    await expect(openShared(url)).rejects.toThrow('another program');
    await ask(url, 'insert into articles (recipe) values (1)');
  });

  it('goes on when the server has ended its connections', async () => {
    const url = await databaseForTest();
    const { store, log } = await openShared(url);
    await store.articles.add([draft()], LIBRARY);
    const busy = Promise.allSettled(
      Array.from({ length: 30 }, (_, index) =>
        store.articles.add([draft({ title: `Dam ${index}`, text: `${index}` })], LIBRARY),
      ),
    );
    await ask(url, endAll);
    for (const outcome of await busy)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(UserError);
    await expect
      .poll(() => store.search.search(parseQuery('harbour'), reader, PAGE).catch(() => null))
      .toMatchObject({ total: 1 });
    expect(log.lines.every(({ level }) => level === 'warn')).toBe(true);
  });

  it('takes what many feeds bring at the same time, each article in order of its commit', async () => {
    const url = await databaseForTest();
    const [one, other] = [await openShared(url), await openShared(url)];
    const server: Scope = { kind: 'server', id: '1' };
    const names = Array.from({ length: 12 }, (_, index) => `Feed ${index}`);
    await Promise.all(
      names.map((name) => one.store.feeds.follow(server, foundFeed(name), one.clock.now())),
    );
    const claimed = await Promise.all(
      [one, other].map(({ store, clock }) =>
        store.feeds.claimDue(clock.now(), 99, clock.now() + 60_000),
      ),
    );
    const feeds = claimed.flat();
    expect(feeds).toHaveLength(12);
    const items = (name: string) =>
      Array.from({ length: 5 }, (_, index) => ({
        title: `${name} ${index}`,
        path: `${name}/${index}`,
      }));
    await Promise.all(
      feeds.map(({ id, title }, index) =>
        (index % 2 === 0 ? one : other).store.feeds.record(id, polled(...items(title))),
      ),
    );
    expect(await one.store.articles.counts(server)).toMatchObject({ articles: 60 });
    const window = { first: false, since: 0, until: 1, after: 0, upTo: 60 };
    expect(await other.store.articles.arrived(window, server, 99)).toHaveLength(60);
  });

  it('answers the longest questions in time', async () => {
    const { store } = await openShared(await databaseForTest());
    const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'ru', 'fi', null];
    await store.articles.add(
      languages.map((language, index) =>
        draft({ title: `Harbour ${index}`, text: `of ${language}`, language }),
      ),
      LIBRARY,
    );
    const word = (index: number) => `${String.fromCharCode(97 + (index % 26))}${index}ations`;
    const excluded = Array.from(
      { length: 64 },
      (_, at) => `-"${Array.from({ length: 30 }, (_, index) => word(at * 30 + index)).join(' ')}"`,
    );
    const query = parseQuery(`harbour ${excluded.join(' ')}`);
    expect((await store.search.search(query, reader, PAGE)).total).toBe(10);
  });

  it('keeps the beginning of a text that is longer than its index can be', async () => {
    const { store } = await openShared(await databaseForTest());
    const longest = 'x'.repeat(50);
    const others = Array.from({ length: 20_000 }, (_, index) => `w${index}${longest}`);
    const text = `The ferry sank. ${others.join(' ')}`;
    await store.articles.add([draft({ title: 'Log', text, fingerprint: 'log' })], LIBRARY);
    const find = async (typed: string) =>
      (await store.search.search(parseQuery(typed), reader, PAGE)).total;
    expect([await find('"ferry sank"'), await find(`w9${longest}`)]).toEqual([1, 1]);
  });
});
