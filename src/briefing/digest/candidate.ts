import type { ArrivedArticle, Article } from '../../core/article.ts';

/** A story that a digest could tell. */
export interface Candidate {
  /** What of it is in the window, newest first; at least one. */
  readonly fresh: readonly ArrivedArticle[];
  /** The rest of it that the scope sees, newest first. */
  readonly earlier: readonly Article[];
  /** The topic that it matches best, as it was typed; null in a digest without topics. */
  readonly topic: string | null;
  /** How well it matches, 0 to 1. */
  readonly match: number;
}

/** Names of the different sources of articles, in their order. */
export const sourcesOf = (articles: readonly Article[]): string[] => [
  ...new Set(articles.flatMap(({ source }) => source ?? [])),
];
