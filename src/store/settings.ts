import type { Selectable } from 'kysely';
import { type Scope, scopeKey } from '../core/scope.ts';
import {
  DEFAULT_SETTINGS,
  type Length,
  type Settings,
  type SettingsStore,
} from '../core/settings.ts';
import type { Database, SettingsTable } from './schema.ts';

/** What each scope has set, a row each. */
export function createSettingsStore(db: Database): SettingsStore {
  return {
    get: (scope) => read(db, scope),
    change: (scope, change) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('settings')
          .values({ scope: scopeKey(scope), ...DEFAULT_COLUMNS })
          .onConflict((conflict) => conflict.column('scope').doNothing())
          .execute();
        const columns = changed(change);
        if (Object.keys(columns).length > 0)
          await transaction
            .updateTable('settings')
            .set(columns)
            .where('scope', '=', scopeKey(scope))
            .execute();
        return read(transaction, scope);
      }),
  };
}

async function read(db: Database, scope: Scope): Promise<Settings> {
  const row = await db
    .selectFrom('settings')
    .selectAll()
    .where('scope', '=', scopeKey(scope))
    .executeTakeFirst();
  return row === undefined ? DEFAULT_SETTINGS : toSettings(row);
}

const toSettings = (row: Selectable<SettingsTable>): Settings => ({
  language: row.language,
  timezone: row.timezone,
  length: row.length as Length,
  model: row.model === 1,
  followUps: row.follow_ups === 1,
});

/** As columns; what is not there is left out. */
const changed = ({ language, timezone, length, model, followUps }: Partial<Settings>) => ({
  ...(language === undefined ? {} : { language }),
  ...(timezone === undefined ? {} : { timezone }),
  ...(length === undefined ? {} : { length }),
  ...(model === undefined ? {} : { model: Number(model) }),
  ...(followUps === undefined ? {} : { follow_ups: Number(followUps) }),
});

const DEFAULT_COLUMNS = {
  language: DEFAULT_SETTINGS.language,
  timezone: DEFAULT_SETTINGS.timezone,
  length: DEFAULT_SETTINGS.length,
  model: Number(DEFAULT_SETTINGS.model),
  follow_ups: Number(DEFAULT_SETTINGS.followUps),
};
