import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArticleStore } from '../../src/store/articles.ts';
import { createCaches } from '../../src/store/cache.ts';
import { migrate, POSTGRES_MIGRATIONS } from '../../src/store/migrations.ts';
import type { Schema } from '../../src/store/schema.ts';
import { createSettingsStore } from '../../src/store/settings.ts';
import { createSpendStore } from '../../src/store/spend.ts';
import { cacheContract } from '../contracts/cache.contract.ts';
import { conversationContract } from '../contracts/conversation.contract.ts';
import { digestContract, digestTables } from '../contracts/digest.contract.ts';
import { feedContract, feedTables } from '../contracts/feed.contract.ts';
import { historyContract } from '../contracts/history.contract.ts';
import { outboxContract } from '../contracts/outbox.contract.ts';
import { settingsContract } from '../contracts/settings.contract.ts';
import { spendContract } from '../contracts/spend.contract.ts';
import { articleContract } from '../contracts/store.contract.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { noIndex } from '../fakes/no-index.ts';

/** Those that others refer to last. */
const TABLES = [
  'told',
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
  beforeAll(async () => {
    db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
    await migrate(db, POSTGRES_MIGRATIONS);
  }, START_TIMEOUT);
  afterAll(() => db.destroy());

  // Truncating would make new files for every table, which took half of the whole time.
  const empty = async () => {
    for (const table of TABLES) await db.deleteFrom(table).execute();
    return movedClock();
  };
  articleContract(async () => {
    const clock = await empty();
    return { articles: createArticleStore(db, clock, noIndex), clock };
  });

  feedContract(async () => feedTables(db, await empty(), noIndex));

  digestContract(async () => digestTables(db, await empty(), noIndex));

  historyContract(async () => digestTables(db, await empty(), noIndex));

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

  it('are made once, however often the program starts', async () => {
    await expect(migrate(db, POSTGRES_MIGRATIONS)).resolves.toBeUndefined();
  });
});
