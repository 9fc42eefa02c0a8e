import type { ArrivedArticle } from '../../core/article.ts';
import type { ArrivalWindow } from '../../core/digest.ts';
import { isNews } from '../digest/is-news.ts';
import { articleWords, matchTopic } from '../digest/match-topic.ts';
import type { CandidatePlan } from '../digest/read-candidates.ts';

/** Why an article that arrived in a digest's window was no candidate of it. */
export type Exclusion = 'source' | 'background' | 'archive' | 'language' | 'topic';

/** The first reason that there is; null for one that was a candidate. */
export function exclusionOf(
  article: ArrivedArticle,
  owner: string | null,
  window: ArrivalWindow,
  { sources, language, topics }: CandidatePlan,
): Exclusion | null {
  const chosen = sources.map((feed) => `feed:${feed}`);
  if (owner !== null && chosen.length > 0 && !chosen.includes(owner)) return 'source';
  if (!isNews(article, window)) return article.background ? 'background' : 'archive';
  if (language !== null && article.language !== language) return 'language';
  const words = topics.length === 0 ? null : articleWords(article);
  return words !== null && !topics.some((topic) => matchTopic(words, topic) > 0) ? 'topic' : null;
}
