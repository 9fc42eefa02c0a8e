import { Kysely } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { Feed, FeedCounts } from '../core/feed.ts';
import { toFeed } from './feed-rows.ts';
import { createFeedStore } from './feeds.ts';
import { FOLLOWED } from './follows.ts';
import { SQLITE_MIGRATIONS, stepsBehind } from './migrations.ts';
import type { Database, Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { openDatabaseFile } from './sqlite-file.ts';
import { sqliteSearchIndex } from './sqlite-search-index.ts';

/** What a database file has, of all owners: numbers and failures, for the operator alone. */
export interface DatabaseContent {
  readonly articles: number;
  readonly feeds: FeedCounts;
  /** Followed feeds whose last poll failed, the longest failing first. */
  readonly failing: readonly Feed[];
}

/** How a database file is. */
export interface DatabaseState {
  /** The first thing that is wrong inside the file, as SQLite says it. */
  readonly damage: string | null;
  /** Null where it is damaged, or of an older version. */
  readonly content: DatabaseContent | null;
}

/**
 * Looks at a database file that is there, and leaves it as it is: no step of a newer version is
 * taken. Reads all of it once.
 *
 * @throws UserError where it cannot be opened or written to, and where it is none of ours or of a
 *   newer version
 */
export async function inspectDatabase(path: string, clock: Clock): Promise<DatabaseState> {
  const file = openDatabaseFile(path);
  const db = new Kysely<Schema>({ dialect: sqliteDialect(file) });
  try {
    const behind = await stepsBehind(db, SQLITE_MIGRATIONS);
    const found = file.prepare('pragma quick_check(1)').get()?.quick_check;
    if (found !== 'ok') return { damage: String(found), content: null };
    return { damage: null, content: behind > 0 ? null : await readContent(db, clock) };
  } catch (error) {
    throw translateSqliteError(error);
  } finally {
    await db.destroy();
  }
}

async function readContent(db: Database, clock: Clock): Promise<DatabaseContent> {
  const { articles } = await db
    .selectFrom('articles')
    .select((all) => all.fn.countAll<number>().as('articles'))
    .executeTakeFirstOrThrow();
  const failing = await db
    .selectFrom('feeds')
    .selectAll()
    .where('failures', '>', 0)
    .where(FOLLOWED)
    .orderBy('failing_since')
    .execute();
  const feeds = await createFeedStore(db, clock, sqliteSearchIndex).counts(clock.now());
  return { articles, feeds, failing: failing.map(toFeed) };
}
