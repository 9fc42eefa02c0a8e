import { Hookified } from 'hookified';
import Keyv, { type KeyvStorageAdapter, type KeyvStorageEntry, keyvStorageCapability } from 'keyv';
import type { Clock } from '../core/clock.ts';
import type { Database } from './schema.ts';

/** Rows read at a time while iterating, and keys in one query. */
const ROWS_AT_ONCE = 100;

/**
 * Milliseconds: 31 days. Nothing is kept for longer; what claims to be was kept by a clock that ran
 * ahead, and is gone.
 */
const FURTHEST_AHEAD = 31 * 24 * 60 * 60 * 1000;

/** Opens namespaces of what is keyed and expires, and forgets what has expired. */
export function createCaches(db: Database, clock: Clock) {
  return {
    /**
     * Without a listener for its errors, so that a failure of the store rejects and is never a
     * miss. It leaves expiry to the store, which goes by our clock and not by the machine's.
     */
    open: <T>(namespace: string): Keyv<T> =>
      new Keyv<T>({ store: new DatabaseCache(db, clock, namespace), checkExpired: false }),
    async sweep(): Promise<number> {
      const gone = await db
        .deleteFrom('cache')
        .where(({ or, eb }) =>
          or([
            eb('expires_at', '<=', clock.now()),
            eb('expires_at', '>', clock.now() + FURTHEST_AHEAD),
          ]),
        )
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

/** Keeps one namespace of a Keyv in the table `cache`. An object serves one namespace only. */
class DatabaseCache extends Hookified implements KeyvStorageAdapter {
  readonly namespace: string;
  readonly #db: Database;
  readonly #clock: Clock;

  constructor(db: Database, clock: Clock, namespace: string) {
    super();
    this.#db = db;
    this.#clock = clock;
    this.namespace = namespace;
  }

  get capabilities() {
    return keyvStorageCapability(this);
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.getMany([key]))[0];
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    const values = new Map<string, string>();
    for (const some of slices(keys)) {
      const rows = await this.#alive().where('key', 'in', some).execute();
      for (const row of rows) values.set(row.key, row.value);
    }
    return keys.map((key) => values.get(key));
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires === undefined ? {} : { expires }) }]);
    return true;
  }

  async setMany(entries: KeyvStorageEntry[]): Promise<boolean[]> {
    // Keyv counts from the machine's clock; what it gives is moved over to ours.
    const ahead = this.#clock.now() - Date.now();
    const rows = new Map(
      entries.map(({ key, value, expires }) => [
        key,
        {
          namespace: this.namespace,
          key,
          value: String(value),
          expires_at: expires === undefined ? null : expires + ahead,
        },
      ]),
    );
    for (const some of slices([...rows.values()])) {
      await this.#db
        .insertInto('cache')
        .values(some)
        .onConflict((conflict) =>
          conflict.columns(['namespace', 'key']).doUpdateSet((row) => ({
            value: row.ref('excluded.value'),
            expires_at: row.ref('excluded.expires_at'),
          })),
        )
        .execute();
    }
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.deleteMany([key]))[0] ?? false;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const gone = new Set<string>();
    for (const some of slices(keys)) {
      const rows = await this.#db
        .deleteFrom('cache')
        .where('namespace', '=', this.namespace)
        .where('key', 'in', some)
        .returning('key')
        .execute();
      for (const row of rows) gone.add(row.key);
    }
    return keys.map((key) => gone.has(key));
  }

  async clear(): Promise<void> {
    await this.#db.deleteFrom('cache').where('namespace', '=', this.namespace).execute();
  }

  async has(key: string): Promise<boolean> {
    return (await this.hasMany([key]))[0] ?? false;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async *iterator<Value>(): AsyncGenerator<(string | Awaited<Value> | undefined)[], void> {
    for (let last = ''; ; ) {
      const rows = await this.#alive()
        .where('key', '>', last)
        .orderBy('key')
        .limit(ROWS_AT_ONCE)
        .execute();
      for (const row of rows) yield [row.key, row.value];
      const end = rows.at(-1);
      if (end === undefined) return;
      last = end.key;
    }
  }

  #alive() {
    return this.#db
      .selectFrom('cache')
      .select(['key', 'value'])
      .where('namespace', '=', this.namespace)
      .where((row) =>
        row.or([row('expires_at', 'is', null), row('expires_at', '>', this.#clock.now())]),
      )
      .where((row) =>
        row.or([
          row('expires_at', 'is', null),
          row('expires_at', '<=', this.#clock.now() + FURTHEST_AHEAD),
        ]),
      );
  }
}

function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE) yield items.slice(at, at + ROWS_AT_ONCE);
}
