import { renameSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseQuery } from '../../src/briefing/parse-query.ts';
import { LIBRARY, type Scope } from '../../src/core/scope.ts';
import { draft } from '../fakes/article-drafts.ts';
import { foundFeed, polled } from '../fakes/feed-items.ts';
import { temporaryStore } from './temporary-store.ts';

const reader: Scope = { kind: 'person', id: '1' };
const harbour: Scope = { kind: 'server', id: '1' };
const valley: Scope = { kind: 'server', id: '2' };
const DAY = 24 * 60 * 60 * 1000;
const PAGE = { offset: 0, limit: 10 };

it('answers many searches at once, each with its own result', async () => {
  const { store } = await temporaryStore();
  const numbers = Array.from({ length: 40 }, (_, index) => `number${index}`);
  await store.articles.add(
    numbers.map((title) => draft({ title, text: title })),
    LIBRARY,
  );
  const found = await Promise.all(
    numbers.map((number) => store.search.search(parseQuery(number), reader, PAGE)),
  );
  expect(new Set(found.map((result) => result.hits[0]?.id)).size).toBe(40);
  expect(found.every((result) => result.total === 1)).toBe(true);
});

it('rejects what waits when the worker dies, and starts another for the next', async () => {
  const { store, path, log } = await temporaryStore();
  await store.articles.add([draft()], LIBRARY);
  renameSync(path, `${path}.away`);
  const waiting = [1, 2].map(() => store.search.search(parseQuery('harbour'), reader, PAGE));
  const outcomes = await Promise.allSettled(waiting);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  expect(String((outcomes[0] as PromiseRejectedResult).reason)).toContain('search worker ended');
  expect(log.lines.some((line) => line.level === 'error')).toBe(true);
  renameSync(`${path}.away`, path);
  expect((await store.search.search(parseQuery('harbour'), reader, PAGE)).total).toBe(1);
});

it('lets go of the worker when nobody searches for a while, and starts another on demand', async () => {
  const { store, path, clock, log } = await temporaryStore();
  const search = () => store.search.search(parseQuery('harbour'), reader, PAGE);
  const whileAway = async (asked: () => Promise<unknown>) => {
    renameSync(path, `${path}.away`);
    await asked();
    renameSync(`${path}.away`, path);
  };
  await store.articles.add([draft()], LIBRARY);
  await search();
  clock.move(4 * 60_000);
  // A worker that runs has the file open, whatever its name is.
  await whileAway(() => expect(search()).resolves.toMatchObject({ total: 1 }));
  clock.move(4 * 60_000);
  await whileAway(() => expect(search()).resolves.toMatchObject({ total: 1 }));
  expect(log.lines).toEqual([]);
  clock.move(6 * 60_000);
  await whileAway(() => expect(search()).rejects.toThrow('search worker ended'));
  expect((await search()).total).toBe(1);
});

it('answers what was asked just before the worker is let go', async () => {
  const { store, clock } = await temporaryStore();
  await store.articles.add([draft()], LIBRARY);
  const searching = store.search.search(parseQuery('harbour'), reader, PAGE);
  clock.move(6 * 60_000);
  const later = store.search.search(parseQuery('harbour'), reader, PAGE);
  expect([(await searching).total, (await later).total]).toEqual([1, 1]);
});

it('finishes the searches that were asked for before the store is closed', async () => {
  const { store, close } = await temporaryStore();
  await store.articles.add([draft()], LIBRARY);
  const searching = store.search.search(parseQuery('harbour'), reader, PAGE);
  await close();
  expect((await searching).total).toBe(1);
  await expect(store.search.search(parseQuery('harbour'), reader, PAGE)).rejects.toThrow('closed');
});

it('sees a feed as soon as it is followed, and no longer than that', async () => {
  const { store, clock } = await temporaryStore();
  const search = async (scope: Scope) => {
    const page = { offset: 0, limit: 9 };
    const { total } = await store.search.search(parseQuery('harbour'), scope, page);
    const suggested = await store.search.suggest('harb', scope, 9);
    return [total, suggested.length];
  };
  await store.articles.add([draft({ title: 'Harbour for all' })], LIBRARY);
  await store.feeds.follow(harbour, foundFeed('Courier'), clock.now());
  const [feed] = await store.feeds.claimDue(clock.now(), 1, clock.now() + 1);
  await store.feeds.record(feed?.id ?? 0, polled({ title: 'Harbour dam', path: 'dam' }));
  expect([await search(harbour), await search(valley)]).toEqual([
    [2, 2],
    [1, 1],
  ]);
  await store.feeds.follow(valley, foundFeed('Courier'), clock.now());
  await store.feeds.unfollow(harbour, feed?.id ?? 0);
  expect([await search(harbour), await search(valley)]).toEqual([
    [1, 1],
    [2, 2],
  ]);
  await store.feeds.unfollow(valley, feed?.id ?? 0);
  clock.move(30 * DAY);
  expect(await store.sweep()).toBe(2);
  expect(await search(valley)).toEqual([1, 1]);
});
