import type { Article } from './article.ts';

/** Articles about one event, made only from what one Scope may see. */
export interface Story {
  /** The one that speaks for the story: its headline, its link, its summary. */
  readonly lead: Article;
  /** All of them with the lead, newest first. */
  readonly articles: readonly Article[];
  /** Names of the different sources that report it, most recent first. */
  readonly sources: readonly string[];
}
