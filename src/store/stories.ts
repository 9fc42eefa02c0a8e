import { sql } from 'kysely';
import type { Arrival } from '../core/article.ts';
import type { StoryAssignment } from '../core/store.ts';
import type { Database } from './schema.ts';

/** Characters of a text that are read: more than telling its story takes, and little of a long one. */
const COMPARED = 1_000;

/** What arrived after a moment and an article of that moment, oldest first. */
export function readArrivals(
  db: Database,
  after: Pick<Arrival, 'storedAt' | 'id'>,
  limit: number,
): Promise<Arrival[]> {
  return db
    .selectFrom('articles')
    .innerJoin('sources', 'sources.id', 'articles.source_id')
    .where((row) =>
      row(
        row.refTuple('articles.stored_at', 'articles.id'),
        '>',
        row.tuple(after.storedAt, after.id),
      ),
    )
    .orderBy('articles.stored_at')
    .orderBy('articles.id')
    .limit(limit)
    .select([
      'articles.id',
      'articles.title',
      sql<string>`substr(articles.text, 1, ${COMPARED})`.as('text'),
      'articles.published_at as publishedAt',
      'articles.stored_at as storedAt',
      'sources.name as source',
      'articles.language',
      'articles.story',
    ])
    .execute();
}

/** Puts articles into stories, and stories that are one together. */
export async function assignStories(
  db: Database,
  places: readonly StoryAssignment[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { id, story, merged } of places) {
      await transaction.updateTable('articles').set({ story }).where('id', '=', id).execute();
      if (merged.length === 0) continue;
      await transaction
        .updateTable('articles')
        .set({ story })
        .where('story', 'in', merged)
        .execute();
    }
  });
}
