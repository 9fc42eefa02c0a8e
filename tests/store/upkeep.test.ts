import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Scope } from '../../src/core/scope.ts';
import { openStore } from '../../src/store/open-store.ts';
import { feedItem, foundFeed, poll } from '../fakes/feed-items.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { indexFaults } from './index-faults.ts';
import { temporaryFolder, temporaryStore } from './temporary-store.ts';

const SERVER: Scope = { kind: 'server', id: '1' };
const MINUTE = 60_000;

/** Pages of SQLite's log that are in the file already, and the parts of the search index. */
function orderOf(database: DatabaseSync) {
  const log = database.prepare('pragma wal_checkpoint(noop)').get();
  const index = database.prepare('select count(distinct segid) as n from search_terms_idx').get();
  return { moved: Number(log?.checkpointed), parts: Number(index?.n) };
}

it('while feeds are stored, the log moves into the file and the search index is put together', async () => {
  const { store, path, log, close } = await temporaryStore();
  await store.feeds.follow(SERVER, foundFeed('Courier'), 0);
  const [feed] = await store.feeds.followed(SERVER);
  const feedId = feed?.id ?? 0;
  const database = new DatabaseSync(path);
  const words = 'harbour ferry council tide market '.repeat(60);
  let polls = 0;
  let order = orderOf(database);
  // Far more than it takes; the thread that does it has its turns in between.
  while (polls < 2_000 && (order.moved === 0 || order.parts >= polls / 4)) {
    const articles = [1, 2, 3].map((item) =>
      feedItem({
        title: `Report ${polls} ${item}`,
        text: `${words} ${polls} ${item}.`,
        path: `${polls}/${item}`,
      }),
    );
    await store.feeds.record(feedId, { poll: poll(), articles });
    polls += 1;
    order = orderOf(database);
  }
  expect(order.moved).toBeGreaterThan(0);
  expect(order.parts).toBeLessThan(polls / 4);
  await close();
  expect(indexFaults(database)).toEqual([]);
  database.close();
  expect(log.lines).toEqual([]);
});

it('closed amid its work, it leaves nothing that keeps the process', async () => {
  const waiting = new Set<symbol>();
  const clock = {
    now: () => 0,
    after() {
      const timer = Symbol('timer');
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
  };
  const url = `file:${temporaryFolder()}/courant.db`;
  const store = await openStore({ url, clock, log: keptLog(), exclusive: false });
  const cache = store.cache<string>('summaries');
  // More than the log is to hold, at once: the thread has been asked, and not been heard.
  await Promise.all(
    Array.from({ length: 200 }, (_, entry) => cache.set(`${entry}`, 'x'.repeat(40_000))),
  );
  await store.close();
  expect(waiting.size).toBe(0);
});

it('a file that cannot be put in order is told of once a minute, and is written to all the same', async () => {
  const { store, path, log, clock } = await temporaryStore();
  const database = new DatabaseSync(path);
  database.exec('drop table search_titles');
  const cache = store.cache<string>('summaries');
  const writeUntil = async (lines: number) => {
    for (let entry = 0; entry < 20_000 && log.lines.length < lines; entry += 1) {
      await cache.set(`${entry % 50}`, `${entry} `.repeat(4_000));
      // Hears the thread.
      await setImmediate();
    }
  };
  await writeUntil(1);
  expect(log.lines).toMatchObject([
    { level: 'error', text: expect.stringContaining('no such table: search_titles') },
  ]);
  clock.move(MINUTE);
  await writeUntil(2);
  expect(log.lines).toHaveLength(2);
  expect(await cache.get('0')).toBeDefined();
  database.close();
});
