import { Kysely } from 'kysely';
import type { Clock } from '../core/clock.ts';
import { type DatabaseContent, readContent } from './database-content.ts';
import { SQLITE_MIGRATIONS, stepsBehind } from './migrations.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { openDatabaseFile } from './sqlite-file.ts';

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
    return { damage: null, content: behind > 0 ? null : await readContent(db, clock.now()) };
  } catch (error) {
    throw translateSqliteError(error);
  } finally {
    await db.destroy();
  }
}
