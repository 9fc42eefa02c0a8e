import { type Migration, Migrator } from 'kysely/migration';
import { UserError } from '../core/errors.ts';
import { articlesMigration } from './migrations/0001-articles.ts';
import { cacheMigration } from './migrations/0002-cache.ts';
import { postgresSearchMigration } from './migrations/0003-postgres-search.ts';
import { sqliteSearchMigration } from './migrations/0003-sqlite-search.ts';
import { feedsMigration } from './migrations/0004-feeds.ts';
import { storiesMigration } from './migrations/0005-stories.ts';
import { arrivalsMigration } from './migrations/0006-arrivals.ts';
import { outboxMigration } from './migrations/0007-outbox.ts';
import { digestsMigration } from './migrations/0008-digests.ts';
import { summariesOnlyMigration } from './migrations/0009-summaries-only.ts';
import { searchUpkeepMigration } from './migrations/0010-search-upkeep.ts';
import { settingsAndSpendMigration } from './migrations/0011-settings-and-spend.ts';
import { restoredMigration } from './migrations/0012-restored.ts';
import { watchesMigration } from './migrations/0013-watches.ts';
import { conversationsMigration } from './migrations/0014-conversations.ts';
import { languagesOfAskersMigration } from './migrations/0015-languages-of-askers.ts';
import { ownersMigration } from './migrations/0016-owners.ts';
import { withdrawalsMigration } from './migrations/0017-withdrawals.ts';
import { answerLeasesMigration } from './migrations/0018-answer-leases.ts';
import type { Database } from './schema.ts';

type Migrations = Readonly<Record<string, Migration>>;

/**
 * What made the tables, oldest first by name. Only ever added to: a step that has left the
 * house has run somewhere. A step of one engine alone stands in that engine's list.
 */
export const SQLITE_MIGRATIONS: Migrations = {
  '0001-articles': articlesMigration('integer'),
  '0002-cache': cacheMigration,
  '0003-sqlite-search': sqliteSearchMigration,
  '0004-feeds': feedsMigration('integer'),
  '0005-stories': storiesMigration,
  '0006-arrivals': arrivalsMigration,
  '0007-outbox': outboxMigration('integer'),
  '0008-digests': digestsMigration('integer'),
  '0009-summaries-only': summariesOnlyMigration,
  '0010-search-upkeep': searchUpkeepMigration,
  '0011-settings-and-spend': settingsAndSpendMigration,
  '0012-restored': restoredMigration,
  '0013-watches': watchesMigration('integer'),
  '0014-conversations': conversationsMigration('integer'),
  '0015-languages-of-askers': languagesOfAskersMigration,
  '0016-owners': ownersMigration,
  '0017-withdrawals': withdrawalsMigration,
  '0018-answer-leases': answerLeasesMigration,
};

/** The same tables on PostgreSQL, with a search of its own. */
export const POSTGRES_MIGRATIONS: Migrations = {
  '0001-articles': articlesMigration('bigserial'),
  '0002-cache': cacheMigration,
  '0003-postgres-search': postgresSearchMigration,
  '0004-feeds': feedsMigration('bigserial'),
  '0005-stories': storiesMigration,
  '0006-arrivals': arrivalsMigration,
  '0007-outbox': outboxMigration('bigserial'),
  '0008-digests': digestsMigration('bigserial'),
  '0009-summaries-only': summariesOnlyMigration,
  '0011-settings-and-spend': settingsAndSpendMigration,
  '0012-restored': restoredMigration,
  '0013-watches': watchesMigration('bigserial'),
  '0014-conversations': conversationsMigration('bigserial'),
  '0015-languages-of-askers': languagesOfAskersMigration,
  '0016-owners': ownersMigration,
  '0017-withdrawals': withdrawalsMigration,
  '0018-answer-leases': answerLeasesMigration,
};

/**
 * Brings the tables up to date, all steps or none. On PostgreSQL kysely holds an advisory lock
 * meanwhile, so that of several bots that start at once one does it.
 *
 * @throws UserError where a newer version of the program has been here
 */
export async function migrate(db: Database, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  await stepsBehind(db, migrations);
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/**
 * How many steps have still to be taken.
 *
 * @throws UserError where a newer version of the program has been here
 */
export async function stepsBehind(db: Database, migrations: Migrations): Promise<number> {
  const all = Object.keys(migrations).length;
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return all;
  const done = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  if (done.every(({ name }) => Object.hasOwn(migrations, name))) return all - done.length;
  throw new UserError(
    'The database was made by a newer version of Courant. Update Courant, or choose another DATABASE_URL.',
  );
}
