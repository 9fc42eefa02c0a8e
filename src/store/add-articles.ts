import type { AddOutcome, ArticleDraft } from '../core/article.ts';
import type { Owner } from '../core/scope.ts';
import type { ArticleIndex } from './article-index.ts';
import { insertArticles, ROWS_AT_ONCE } from './insert-articles.ts';
import type { Database } from './schema.ts';

/** What is compared when the same article comes again, and may be brought up to date. */
interface Known {
  readonly id: number;
  url: string | null;
  published_at: number | null;
}

/** Stores all drafts or none. The same fingerprint within an owner is the same article. */
export async function addArticles(
  db: Database,
  drafts: readonly ArticleDraft[],
  owner: Owner,
  now: number,
  index: Pick<ArticleIndex, 'add'>,
): Promise<AddOutcome[]> {
  if (drafts.length === 0) return [];
  return db.transaction().execute(async (transaction) => {
    const unknown = new Map(drafts.map((draft) => [draft.fingerprint, draft]));
    const known = await readKnown(transaction, owner, [...unknown.keys()]);
    for (const fingerprint of known.keys()) unknown.delete(fingerprint);
    const added = await insertArticles(transaction, [...firsts(drafts, unknown)], {
      owner,
      now,
      background: false,
      summaryOnly: false,
    });
    await index.add(transaction, added);

    const imported = new Set<string>();
    for (const { id, draft } of added) {
      imported.add(draft.fingerprint);
      known.set(draft.fingerprint, { id, url: draft.url, published_at: draft.publishedAt });
    }
    const outcomes: AddOutcome[] = [];
    for (const draft of drafts) {
      if (imported.delete(draft.fingerprint)) outcomes.push('imported');
      else outcomes.push(await bringUpToDate(transaction, known.get(draft.fingerprint), draft));
    }
    return outcomes;
  });
}

/** The first draft of each unknown fingerprint, in order. */
function* firsts(drafts: readonly ArticleDraft[], unknown: ReadonlyMap<string, unknown>) {
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (seen.has(draft.fingerprint) || !unknown.has(draft.fingerprint)) continue;
    seen.add(draft.fingerprint);
    yield draft;
  }
}

async function readKnown(
  db: Database,
  owner: Owner,
  fingerprints: readonly string[],
): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (let at = 0; at < fingerprints.length; at += ROWS_AT_ONCE) {
    const rows = await db
      .selectFrom('articles')
      .select(['id', 'fingerprint', 'url', 'published_at'])
      .where('owner', '=', owner)
      .where('fingerprint', 'in', fingerprints.slice(at, at + ROWS_AT_ONCE))
      .execute();
    for (const { fingerprint, ...rest } of rows) known.set(fingerprint, rest);
  }
  return known;
}

/** Takes over another date or address; what the draft does not say stays as it was. */
async function bringUpToDate(
  db: Database,
  known: Known | undefined,
  draft: ArticleDraft,
): Promise<AddOutcome> {
  // Stored by another process between our look and our insert, which PostgreSQL lets happen.
  if (known === undefined) return 'already there';
  const url = draft.url ?? known.url;
  const published_at = draft.publishedAt ?? known.published_at;
  if (url === known.url && published_at === known.published_at) return 'already there';
  await db.updateTable('articles').set({ url, published_at }).where('id', '=', known.id).execute();
  known.url = url;
  known.published_at = published_at;
  return 'updated';
}
