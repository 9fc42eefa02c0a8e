import type { ArticleDraft } from '../core/article.ts';
import type { Owner } from '../core/scope.ts';
import { isWithdrawnTitle } from '../text/withdrawn-title.ts';
import { addAddress, addVersion } from './article-history.ts';
import type { ArticleIndex } from './article-index.ts';
import { sourceOf } from './insert-articles.ts';
import type { Database } from './schema.ts';
import { ensureSources } from './sources.ts';
import { markBack, markWithdrawn } from './withdrawal-marks.ts';

/** The article to edit. */
export interface Edited {
  readonly id: number;
  readonly owner: Owner;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether the draft's text is no more than its feed's summary. */
  readonly summaryOnly: boolean;
}

/**
 * Makes a stored article what the draft says, under the same number; the fingerprint and address
 * that it had are kept. What the draft does not say stays as it was. A title that now says that the
 * paper takes its report back marks it as withdrawn; any other new title or text lifts the mark.
 *
 * @returns whether anything is other than before
 */
export async function editArticle(
  db: Database,
  index: ArticleIndex,
  { id, owner, now, summaryOnly }: Edited,
  draft: ArticleDraft,
): Promise<boolean> {
  const before = await db
    .selectFrom('articles')
    .select(['title', 'text', 'fingerprint', 'source_id'])
    .select(['byline', 'language', 'url', 'image', 'published_at', 'summary_only'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const after: typeof before = {
    title: draft.title,
    text: draft.text,
    fingerprint: draft.fingerprint,
    source_id: sourceOf(draft, await ensureSources(db, owner, [draft.source])),
    byline: draft.byline ?? before.byline,
    language: draft.language ?? before.language,
    url: draft.url ?? before.url,
    image: draft.image ?? before.image,
    published_at: draft.publishedAt ?? before.published_at,
    summary_only: summaryOnly ? 1 : 0,
  };
  const differs = (column: keyof typeof before) => before[column] !== after[column];
  if (!(Object.keys(after) as (keyof typeof after)[]).some(differs)) return false;

  await db.updateTable('articles').set(after).where('id', '=', id).execute();
  const isMarked = isWithdrawnTitle(after.title);
  if (isMarked && !isWithdrawnTitle(before.title)) await markWithdrawn(db, id, now);
  if (!isMarked && (differs('title') || differs('text'))) await markBack(db, id, now);
  if (differs('fingerprint')) await addVersion(db, id, before.fingerprint, now);
  if (differs('url')) await addAddress(db, id, before.url, now);
  if (differs('title') || differs('text') || differs('language')) {
    await index.remove(db, [id]);
    await index.add(db, [{ id, draft }]);
  }
  return true;
}
