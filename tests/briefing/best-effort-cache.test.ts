import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { bestEffortCache } from '../../src/briefing/best-effort-cache.ts';
import { createCaches } from '../../src/store/cache.ts';
import { migrate, SQLITE_MIGRATIONS } from '../../src/store/migrations.ts';
import type { Schema } from '../../src/store/schema.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

it('lets an answer go out where the disk is full, logs that, and keeps again when there is room', async () => {
  const database = new DatabaseSync(`${temporaryFolder()}/courant.db`);
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  onTestFinished(() => db.destroy());
  await migrate(db, SQLITE_MIGRATIONS);
  const log = keptLog();
  const cache = bestEffortCache(createCaches(db, movedClock()).open<string>('summaries'), log);

  database.exec('pragma max_page_count = 1');
  const long = 'It costs four million crowns. '.repeat(1000);
  await cache.set('wall', long);
  expect(await cache.get('wall')).toBeUndefined();
  expect(log.lines).toMatchObject([
    { level: 'warn', text: expect.stringContaining('The disk is full') },
  ]);

  database.exec('pragma max_page_count = 100000');
  await cache.set('wall', long);
  expect(await cache.get('wall')).toBe(long);
  await cache.delete('wall');
  expect(await cache.get('wall')).toBeUndefined();
});
