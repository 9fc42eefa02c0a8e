import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LIBRARY } from '../../src/core/scope.ts';
import { createArticleStore } from '../../src/store/articles.ts';
import { createCaches } from '../../src/store/cache.ts';
import { migrate, SQLITE_MIGRATIONS } from '../../src/store/migrations.ts';
import type { Schema } from '../../src/store/schema.ts';
import { createSettingsStore } from '../../src/store/settings.ts';
import { createSpendStore } from '../../src/store/spend.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { sqliteSearchIndex } from '../../src/store/sqlite-search-index.ts';
import { cacheContract } from '../contracts/cache.contract.ts';
import { conversationContract } from '../contracts/conversation.contract.ts';
import { departureContract } from '../contracts/departure.contract.ts';
import { digestContract, digestTables } from '../contracts/digest.contract.ts';
import { feedContract, feedTables } from '../contracts/feed.contract.ts';
import { historyContract } from '../contracts/history.contract.ts';
import { outboxContract } from '../contracts/outbox.contract.ts';
import { settingsContract } from '../contracts/settings.contract.ts';
import { spendContract } from '../contracts/spend.contract.ts';
import { articleContract } from '../contracts/store.contract.ts';
import { watchContract } from '../contracts/watch.contract.ts';
import { withdrawalContract } from '../contracts/withdrawal.contract.ts';
import { draft } from '../fakes/article-drafts.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { noIndex } from '../fakes/no-index.ts';
import { readyMadeTables } from './ready-made.ts';
import { temporaryFolder, temporaryStore } from './temporary-store.ts';

async function openTables(path: string) {
  const database = new DatabaseSync(path);
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  await migrate(db, SQLITE_MIGRATIONS);
  return { db, database };
}

async function inMemory() {
  const { db } = await readyMadeTables();
  return { db, clock: movedClock() };
}

describe('the tables on SQLite', () => {
  articleContract(async () => {
    const { db, clock } = await inMemory();
    return { articles: createArticleStore(db, clock, sqliteSearchIndex), clock };
  });

  feedContract(async () => {
    const { db, clock } = await inMemory();
    return feedTables(db, clock, sqliteSearchIndex);
  });

  withdrawalContract(async () => {
    const { db, clock } = await inMemory();
    return feedTables(db, clock, sqliteSearchIndex);
  });

  digestContract(async () => {
    const { db, clock } = await inMemory();
    return digestTables(db, clock, sqliteSearchIndex);
  });

  historyContract(async () => {
    const { db, clock } = await inMemory();
    return digestTables(db, clock, sqliteSearchIndex);
  });

  watchContract(async () => {
    const { db, clock } = await inMemory();
    return digestTables(db, clock, sqliteSearchIndex);
  });

  departureContract(async () => {
    const { db, clock } = await inMemory();
    return digestTables(db, clock, sqliteSearchIndex);
  }, sqliteSearchIndex);

  cacheContract(async () => {
    const { db, clock } = await inMemory();
    return { caches: createCaches(db, clock), clock };
  });

  outboxContract(inMemory);
  conversationContract(inMemory);
  settingsContract(async () => createSettingsStore((await inMemory()).db));

  spendContract(async () => createSpendStore((await inMemory()).db));

  it('a number that an article had is never given again', async () => {
    const { db, clock } = await inMemory();
    const articles = createArticleStore(db, clock, noIndex);
    await articles.add([draft({ title: 'one' })], LIBRARY);
    await db.deleteFrom('articles').execute();
    await articles.add([draft({ title: 'two' })], LIBRARY);
    expect((await articles.latest({ kind: 'person', id: '1' }, 1))[0]?.id).toBe(2);
  });

  it('a failure of the cache is an error and no miss', async () => {
    const { db, clock } = await inMemory();
    const cache = createCaches(db, clock).open<string>('summaries');
    await db.schema.dropTable('cache').execute();
    await expect(cache.get('key')).rejects.toThrow('no such table');
    await expect(cache.set('key', 'value')).rejects.toThrow('no such table');
    await expect(cache.has('key')).rejects.toThrow('no such table');
    await expect(cache.delete('key')).rejects.toThrow('no such table');
  });

  it('nothing slips into a transaction that somebody else has open', async () => {
    const { db } = await inMemory();
    const row = (key: string) => ({ namespace: 'n', key, value: 'v' });
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('cache').values(row('inside')).execute();
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('undone');
    });
    const plain = db.insertInto('cache').values(row('outside')).execute();
    await expect(failing).rejects.toThrow('undone');
    await plain;
    const kept = await db.selectFrom('cache').select('key').execute();
    expect(kept).toEqual([{ key: 'outside' }]);
  });

  it('waits for another process that is writing, and keeps the event loop free meanwhile', async () => {
    const path = `${temporaryFolder()}/shared.db`;
    const { db } = await openTables(path);
    onTestFinished(() => db.destroy());
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    const writing = createArticleStore(db, movedClock(), noIndex).add([draft()], LIBRARY);
    // The loop must turn for this to end the other's transaction.
    setImmediate(() => other.exec('commit'));
    expect(await writing).toEqual(['imported']);
  });

  it('two processes may have the same file open', async () => {
    const folder = temporaryFolder();
    const [bot, command] = [await temporaryStore(folder, true), await temporaryStore(folder)];
    await command.store.articles.add([draft()], LIBRARY);
    const seen = await bot.store.articles.latest({ kind: 'server', id: '1' }, 9);
    expect(seen.map((article) => article.title)).toEqual(['Harbour crane falls']);
  });

  it('all that was asked before closing is still done', async () => {
    const folder = temporaryFolder();
    const { store, close } = await temporaryStore(folder);
    const adding = store.articles.add([draft()], LIBRARY);
    await Promise.all([adding, close()]);
    const again = await temporaryStore(folder);
    expect((await again.store.articles.counts({ kind: 'person', id: '1' })).articles).toBe(1);
  });
});
