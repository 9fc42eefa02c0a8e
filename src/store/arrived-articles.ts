import type { ArrivedArticle } from '../core/article.ts';
import type { ArrivalWindow } from '../core/digest.ts';
import type { Scope } from '../core/scope.ts';
import type { Database } from './schema.ts';
import { visibleOwners } from './visible-owners.ts';
import { STANDS } from './withdrawal-marks.ts';

/** Stories asked for in one query; below every engine's limit of parameters. */
const STORIES_AT_ONCE = 500;

/**
 * The articles of a window that the scope may see, newest arrival first.
 *
 * @param feeds none = all that the scope sees.
 */
export async function readArrived(
  db: Database,
  window: ArrivalWindow,
  scope: Scope,
  { limit, feeds }: { readonly limit: number; readonly feeds: readonly number[] },
): Promise<Pick<ArrivedArticle, 'id' | 'arrival' | 'background'>[]> {
  const seen = db
    .selectFrom('articles')
    .select(['id', 'arrival', 'background'])
    .where('owner', 'in', visibleOwners(scope))
    .where('arrival', '<=', window.upTo)
    .where(STANDS);
  const owners = feeds.map((feed) => `feed:${feed}`);
  const chosen = owners.length === 0 ? seen : seen.where('owner', 'in', owners);
  const inWindow = window.first
    ? chosen.where('published_at', '>=', window.since).where('published_at', '<', window.until)
    : chosen.where('arrival', '>', window.after);
  const rows = await inWindow
    .orderBy('arrival', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ background, ...row }) => ({ ...row, background: background === 1 }));
}

/** Ids of the articles of stories that the scope may see, newest first; those that arrived later are left out. */
export async function readOfStories(
  db: Database,
  stories: readonly number[],
  scope: Scope,
  { upTo, limit }: { readonly upTo: number; readonly limit: number },
): Promise<number[]> {
  const found: { id: number; published_at: number | null }[] = [];
  for (let at = 0; at < stories.length; at += STORIES_AT_ONCE) {
    const some = await db
      .selectFrom('articles')
      .select(['id', 'published_at'])
      .where('owner', 'in', visibleOwners(scope))
      .where('arrival', '<=', upTo)
      .where('story', 'in', stories.slice(at, at + STORIES_AT_ONCE))
      .where(STANDS)
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    found.push(...some);
  }
  return found
    .sort((a, b) => (b.published_at ?? 0) - (a.published_at ?? 0) || b.id - a.id)
    .slice(0, limit)
    .map(({ id }) => id);
}
