import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Whoever stores articles leaves it to store/upkeep to put the parts of the index together. Where
 * that cannot keep up, FTS5 does it by itself from so many parts of a size; each makes a search slower.
 */
const MOST_PARTS = 200;

export const searchUpkeepMigration: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of ['search_terms', 'search_titles'].map((name) => sql.table(name))) {
      const set = (name: string, value: number) =>
        sql`insert into ${table} (${table}, rank) values (${sql.lit(name)}, ${sql.lit(value)})`;
      await set('automerge', 0).execute(db);
      await set('crisismerge', MOST_PARTS).execute(db);
    }
  },
};
