import type { ArrivedArticle } from '../../core/article.ts';
import type { ArrivalWindow } from '../../core/digest.ts';

/** What was published so long before it arrived comes from an archive. Milliseconds. */
const ARCHIVE = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether an article that arrived in a window is news to those who get the digest: not what an
 * archive brought, and of what was there when its source was first followed only what has been
 * published since the window began.
 */
export function isNews(article: ArrivedArticle, window: ArrivalWindow): boolean {
  const { publishedAt, storedAt, background } = article;
  if (window.first) return true;
  if (publishedAt === null) return !background;
  return publishedAt >= storedAt - ARCHIVE && (!background || publishedAt >= window.since);
}
