import type { Owner } from '../core/scope.ts';
import type { Database } from './schema.ts';

/** Of a longer name the beginning is compared, UTF-16 units: PostgreSQL takes 2,700 bytes into an index. */
const LONGEST_KEY = 500;

/** A source's name as it is compared: in any case, with any white space around or between. */
export function sourceKey(name: string | null): string {
  const key = (name ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return key.slice(0, LONGEST_KEY);
}

/**
 * Gives a feed's source the name that the feed has now: one that changes it at every poll, such as
 * to the time of day, would else leave a source behind each time.
 */
export async function renameSource(db: Database, owner: Owner, name: string | null): Promise<void> {
  const name_key = sourceKey(name);
  if (name_key === '') return;
  const own = db.selectFrom('sources').select('id').where('owner', '=', owner);
  const known = await own.where('name_key', '=', name_key).executeTakeFirst();
  if (known !== undefined) return;
  const last = await own.orderBy('id', 'desc').limit(1).executeTakeFirst();
  if (last === undefined) return;
  await db
    .updateTable('sources')
    .set({ name: name?.trim() ?? null, name_key })
    .where('id', '=', last.id)
    .execute();
}

/**
 * Finds the owner's sources by name, or makes them; a name written in another case is the same
 * source, under the name that came first.
 *
 * @returns ids by sourceKey
 */
export async function ensureSources(
  db: Database,
  owner: Owner,
  names: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map<string, string | null>();
  for (const name of names) {
    const key = sourceKey(name);
    if (!wanted.has(key)) wanted.set(key, key === '' ? null : (name?.trim() ?? null));
  }
  if (wanted.size === 0) return new Map();
  await db
    .insertInto('sources')
    .values([...wanted].map(([name_key, name]) => ({ owner, name, name_key })))
    .onConflict((conflict) => conflict.columns(['owner', 'name_key']).doNothing())
    .execute();
  const rows = await db
    .selectFrom('sources')
    .select(['id', 'name_key'])
    .where('owner', '=', owner)
    .where('name_key', 'in', [...wanted.keys()])
    .execute();
  return new Map(rows.map((row) => [row.name_key, row.id]));
}
