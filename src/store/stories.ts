import { sql } from 'kysely';
import type { Arrival } from '../core/article.ts';
import type { StoryAssignment, TimeWindow } from '../core/store.ts';
import type { Database } from './schema.ts';

/** Characters of a text that are read: more than telling its story takes, and little of a long one. */
const COMPARED = 1_000;

/**
 * What arrived after an article, or from the first of a stretch of time on, oldest first: whoever
 * stores articles takes turns, so that their numbers rise in the order of commits.
 */
export async function readArrivals(
  db: Database,
  after: Pick<Arrival, 'id'> | TimeWindow,
  limit: number,
): Promise<Arrival[]> {
  const last = 'id' in after ? after.id : await lastBefore(db, after);
  return last === null ? [] : readAfter(db, last, limit);
}

/** The number before that of the first article stored in a stretch of time; null where there is none. */
async function lastBefore(db: Database, { since, until }: TimeWindow): Promise<number | null> {
  const { first } = await db
    .selectFrom('articles')
    .select((all) => all.fn.min('id').as('first'))
    .where('stored_at', '>=', since)
    .where('stored_at', '<', until)
    .executeTakeFirstOrThrow();
  // PostgreSQL gives the least bigint as text.
  return first === null ? null : Number(first) - 1;
}

function readAfter(db: Database, last: number, limit: number): Promise<Arrival[]> {
  return db
    .selectFrom('articles')
    .innerJoin('sources', 'sources.id', 'articles.source_id')
    .where('articles.id', '>', last)
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
