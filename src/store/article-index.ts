import type { ArticleDraft } from '../core/article.ts';
import type { Database } from './schema.ts';

/** An article that has just been stored, and what it was made from. */
export interface NewArticle {
  readonly id: number;
  readonly draft: ArticleDraft;
}

/** An engine's own search, kept true inside the transaction that changes articles. */
export interface ArticleIndex {
  add(db: Database, articles: readonly NewArticle[]): Promise<void>;
  /** Before they go, or before they are added again with another text. */
  remove(db: Database, ids: readonly number[]): Promise<void>;
}
