import type { ArticleDraft } from '../core/article.ts';
import type { Owner } from '../core/scope.ts';
import type { NewArticle } from './article-index.ts';
import type { Database } from './schema.ts';
import { ensureSources, sourceKey } from './sources.ts';

/** Rows in one statement; sixteen parameters each stay below every engine's limit. */
export const ROWS_AT_ONCE = 100;

/** For whom articles are stored, and how. */
export interface Storing {
  readonly owner: Owner;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether they were first seen with their feed itself. */
  readonly background: boolean;
  /** Whether their texts are no more than their feed's summaries. */
  readonly summaryOnly: boolean;
}

/** Puts articles in; leaves out those whose fingerprint the owner has. The index is not touched. */
export async function insertArticles(
  db: Database,
  drafts: readonly ArticleDraft[],
  { owner, now, background, summaryOnly }: Storing,
): Promise<NewArticle[]> {
  const sources = await ensureSources(
    db,
    owner,
    drafts.map((draft) => draft.source),
  );
  const newest = await countArrivals(db, drafts.length);
  const ids = new Map<string, number>();
  for (let at = 0; at < drafts.length; at += ROWS_AT_ONCE) {
    const rows = await db
      .insertInto('articles')
      .values(
        drafts.slice(at, at + ROWS_AT_ONCE).map((draft, index) => ({
          owner,
          source_id: sourceOf(draft, sources),
          fingerprint: draft.fingerprint,
          published_at: draft.publishedAt,
          file_modified_at: draft.fileModifiedAt,
          stored_at: now,
          language: draft.language,
          url: draft.url,
          byline: draft.byline,
          image: draft.image,
          arrival: newest - drafts.length + at + index + 1,
          title: draft.title,
          text: draft.text,
          background: background ? 1 : 0,
          summary_only: summaryOnly ? 1 : 0,
        })),
      )
      .onConflict((conflict) => conflict.columns(['owner', 'fingerprint']).doNothing())
      .returning(['id', 'fingerprint'])
      .execute();
    for (const row of rows) ids.set(row.fingerprint, row.id);
  }
  return drafts.flatMap((draft) => {
    const id = ids.get(draft.fingerprint);
    return id === undefined ? [] : [{ id, draft }];
  });
}

/** Takes so many numbers of arrival, which nobody else can do before the transaction ends. @returns the last. */
async function countArrivals(db: Database, count: number): Promise<number> {
  const { newest } = await db
    .updateTable('arrivals')
    .set((row) => ({ newest: row('newest', '+', count) }))
    .returning('newest')
    .executeTakeFirstOrThrow();
  return newest;
}

/** The draft's source among those that ensureSources gave. */
export function sourceOf(draft: ArticleDraft, sources: ReadonlyMap<string, number>): number {
  const id = sources.get(sourceKey(draft.source));
  if (id === undefined) throw new Error(`no source was made for ${draft.source}`);
  return id;
}
