import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticleStore } from '../../src/store/articles.ts';
import { createCaches } from '../../src/store/cache.ts';
import { migrate, POSTGRES_MIGRATIONS } from '../../src/store/migrations.ts';
import { postgresDialect } from '../../src/store/postgres-dialect.ts';
import { postgresSearchIndex } from '../../src/store/postgres-search-index.ts';
import { openPostgresSearchTables } from '../../src/store/postgres-search-tables.ts';
import type { Schema } from '../../src/store/schema.ts';
import { createSettingsStore } from '../../src/store/settings.ts';
import { createSpendStore } from '../../src/store/spend.ts';
import { cacheContract } from '../contracts/cache.contract.ts';
import { conversationContract } from '../contracts/conversation.contract.ts';
import { departureContract } from '../contracts/departure.contract.ts';
import { digestContract, digestTables } from '../contracts/digest.contract.ts';
import { feedContract, feedTables } from '../contracts/feed.contract.ts';
import { feedSearchContract } from '../contracts/feed-search.contract.ts';
import { historyContract } from '../contracts/history.contract.ts';
import { outboxContract } from '../contracts/outbox.contract.ts';
import { searchContract } from '../contracts/search.contract.ts';
import { searchLimitsContract } from '../contracts/search-limits.contract.ts';
import type { SearchEngine } from '../contracts/searched-library.ts';
import { settingsContract } from '../contracts/settings.contract.ts';
import { spendContract } from '../contracts/spend.contract.ts';
import { articleContract } from '../contracts/store.contract.ts';
import { suggestContract } from '../contracts/suggest.contract.ts';
import { watchContract } from '../contracts/watch.contract.ts';
import { withdrawalContract } from '../contracts/withdrawal.contract.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { openTestPool } from '../fakes/postgres-server.ts';

/** Those that others refer to last. */
const TABLES = [
  'told',
  'withdrawals',
  'article_checks',
  'watch_held',
  'watches',
  'departures',
  'digest_runs',
  'digests',
  'article_versions',
  'article_addresses',
  'feed_items',
  'follows',
  'feeds',
  'articles',
  'sources',
  'cache',
  'deliveries',
  'settings',
  'spend',
  'questions',
  'conversations',
] as const;

/** Starting PGlite takes some seconds, so one serves all. */
const START_TIMEOUT = 60_000;

describe('the tables on PostgreSQL', () => {
  let db: Kysely<Schema>;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const server = await openTestPool();
    close = server.close;
    db = new Kysely<Schema>({ dialect: postgresDialect(server.pool) });
    await migrate(db, POSTGRES_MIGRATIONS);
  }, START_TIMEOUT);
  afterAll(async () => {
    await db.destroy();
    await close();
  });

  // Truncating would make new files for every table, which took half of the whole time.
  const deletions = TABLES.map((table) => `delete from ${table};`).join(' ');
  const empty = async () => {
    await sql.raw(`do $$ begin ${deletions} end $$`).execute(db);
    return movedClock();
  };
  articleContract(async () => {
    const clock = await empty();
    return { articles: createArticleStore(db, clock, postgresSearchIndex), clock };
  });

  feedContract(async () => feedTables(db, await empty(), postgresSearchIndex));

  withdrawalContract(async () => feedTables(db, await empty(), postgresSearchIndex));

  digestContract(async () => digestTables(db, await empty(), postgresSearchIndex));

  historyContract(async () => digestTables(db, await empty(), postgresSearchIndex));

  watchContract(async () => digestTables(db, await empty(), postgresSearchIndex));

  departureContract(
    async () => digestTables(db, await empty(), postgresSearchIndex),
    postgresSearchIndex,
  );

  cacheContract(async () => {
    const clock = await empty();
    return { caches: createCaches(db, clock), clock };
  });

  outboxContract(async () => ({ clock: await empty(), db }));

  conversationContract(async () => ({ clock: await empty(), db }));

  settingsContract(async () => {
    await empty();
    return createSettingsStore(db);
  });

  spendContract(async () => {
    await empty();
    return createSpendStore(db);
  });

  const search = async (): Promise<SearchEngine> => {
    const clock = await empty();
    const tables = openPostgresSearchTables(db, clock);
    return { db, clock, index: postgresSearchIndex, tables, faults };
  };
  async function faults(): Promise<string[]> {
    const { rows } = await sql<{ id: number }>`
      select coalesce(articles.id, search_documents.id) as id
      from articles full join search_documents on articles.id = search_documents.id
      where articles.id is null or search_documents.id is null`.execute(db);
    return rows.map(({ id }) => `article ${id}`);
  }
  searchContract(search);
  searchLimitsContract(search);
  suggestContract(search);
  feedSearchContract(search);

  it('are made once, however often the program starts', async () => {
    await expect(migrate(db, POSTGRES_MIGRATIONS)).resolves.toBeUndefined();
  });
});
