import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { runFetch } from '../../src/fetch-command.ts';
import type { PaperId } from '../../src/playground/newsstand/papers.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { CLI, start } from './started-process.ts';

const SERVER = { kind: 'server', id: '1' } as const;

/** A database whose server follows papers of a newsstand, and how an operator reads them. */
async function newsstandFor(...followed: readonly PaperId[]) {
  const playground = await openPlayground({ clock: systemClock });
  onTestFinished(() => playground.close());
  const { store, clock, log, path } = await temporaryStore(undefined, true);
  // The newsstand goes by the machine's time.
  clock.move(systemClock.now() - clock.now());
  const host = new URL(playground.url).host;
  const follow = (address: string) =>
    store.feeds.follow(
      SERVER,
      { address, title: 'A paper', siteUrl: null, language: null },
      clock.now(),
    );
  for (const { id, feedUrl } of playground.newsstand.papers)
    if (followed.includes(id)) await follow(feedUrl);
  const count = async () => (await store.articles.counts(SERVER)).articles;
  const fetchOnce = async ({ allow = host, interrupt = new AbortController().signal } = {}) => {
    const lines: string[] = [];
    const whole = await runFetch(
      { databaseUrl: `file:${path}`, fetchAllowHosts: [allow] },
      {
        once: true,
        clock,
        log,
        interrupt,
        line: async (text) => void lines.push(text),
      },
    );
    return { whole, lines };
  };
  const env = { DATABASE_URL: `file:${path}`, FETCH_ALLOW_HOSTS: host };
  return { playground, store, log, host, env, follow, fetchOnce, count };
}

describe('fetch --once', () => {
  it('reads what is due while the bot has its database, a line each and a sum, and then nothing', async () => {
    const { fetchOnce, count, host, store } = await newsstandFor('courier', 'ledger');
    const first = await fetchOnce();
    expect(first.whole).toBe(true);
    const papers = first.lines.slice(0, -1);
    expect(papers).toHaveLength(2);
    for (const line of papers)
      expect(line).toMatch(/\/newsstand\/…: \d+ items, \d+ of them new\.$/);
    expect(papers.every((line) => line.startsWith(host))).toBe(true);
    expect(first.lines.at(-1)).toBe(`2 feeds read: ${await count()} new articles.`);
    const arrived = await store.articles.arrivals({ id: 0 }, 100);
    expect(arrived.filter(({ story }) => story === null)).toEqual([]);
    expect(await fetchOnce()).toEqual({ whole: true, lines: ['None of 2 feeds is due.'] });
  });

  it('says what went wrong with a paper, and reads the others', async () => {
    const { fetchOnce, playground, host, count } = await newsstandFor('courier', 'ledger');
    playground.newsstand.fail('ledger', { kind: 'status', status: 503 });
    const { whole, lines } = await fetchOnce();
    expect(whole).toBe(true);
    const failed = lines.filter((line) => line.includes('503'));
    expect(failed).toHaveLength(1);
    expect(failed[0]?.split(host)).toHaveLength(2);
    expect(lines.at(-1)).toBe(`2 feeds read, 1 of them failed: ${await count()} new articles.`);
  });

  it('says how to begin where nothing is followed', async () => {
    const { fetchOnce } = await newsstandFor();
    expect((await fetchOnce()).lines).toEqual([
      'No feed is followed yet; /sources add in Discord follows one.',
    ]);
  });

  it('that is interrupted while a site keeps silent ends and says what is left', async () => {
    const { fetchOnce, follow, log } = await newsstandFor();
    const asked = Promise.withResolvers<void>();
    const silent = createServer(() => asked.resolve()).listen(0, '127.0.0.1');
    onTestFinished(() => {
      silent.closeAllConnections();
      silent.close();
    });
    await once(silent, 'listening');
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    await follow(`http://${host}/feed`);
    const interrupt = new AbortController();
    const run = fetchOnce({ allow: host, interrupt: interrupt.signal });
    await asked.promise;
    interrupt.abort();
    const { whole, lines } = await run;
    expect(whole).toBe(false);
    expect(lines.at(-1)).toMatch(/^Interrupted\./);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

// Windows has no signals to end it with.
it.skipIf(process.platform === 'win32')(
  'fetch goes on until it is stopped, and ends well then',
  async () => {
    const { env, count } = await newsstandFor('courier');
    const run = start([CLI, 'fetch'], env, '.');
    await run.heard('Ctrl+C');
    run.child.kill('SIGTERM');
    const { code, said } = await run.ended;
    expect(said).toContain(`1 feed read: ${await count()} new articles.`);
    expect(code).toBe(0);
  },
);

it('fetch knows one option, and says so', async () => {
  const { code, said } = await start([CLI, 'fetch', '--all'], {}, '.').ended;
  expect([code, said]).toEqual([2, expect.stringContaining('fetch [--once]')]);
});
