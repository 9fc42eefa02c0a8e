import type { DigestPlan } from '../core/digest.ts';
import type { WatchPlan } from '../core/watch.ts';
import type { Database } from './schema.ts';

const TABLES = ['digests', 'watches'] as const;

/**
 * Digests and watches of a feed's followers that keep to it keep to another from now on: else what
 * they wait for would never come.
 */
export async function renumberPlans(
  db: Database,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  for (const table of TABLES) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'plan'])
      .where('scope', 'in', (all) =>
        all.selectFrom('follows').select('follower').where('feed_id', '=', from),
      )
      .execute();
    for (const { id, plan } of rows) {
      const read = JSON.parse(plan) as DigestPlan | WatchPlan;
      if (!read.sources.includes(from)) continue;
      const sources = [...new Set(read.sources.map((feed) => (feed === from ? to : feed)))];
      await db
        .updateTable(table)
        .set({ plan: JSON.stringify({ ...read, sources }) })
        .where('id', '=', id)
        .execute();
    }
  }
}
