import type { ArticleIndex, NewArticle } from './article-index.ts';
import type { Database } from './schema.ts';

/** An index that is written at the end of a transaction. */
export interface LateIndex extends ArticleIndex {
  /** Writes what was added, before the transaction ends. */
  write(db: Database): Promise<void>;
}

/**
 * Keeps what is added to an index until the end. SQLite's search writes a part of its own whenever
 * other tables are written to in between: one for every article, which then are to be put together.
 */
export function lateAdditions(index: ArticleIndex): LateIndex {
  const added = new Map<number, NewArticle>();
  return {
    async add(_, articles) {
      for (const article of articles) added.set(article.id, article);
    },
    async remove(db, ids) {
      // What was added just now is not in the index; what it replaced went when it was added.
      const stored = ids.filter((id) => !added.delete(id));
      if (stored.length > 0) await index.remove(db, stored);
    },
    async write(db) {
      if (added.size > 0) await index.add(db, [...added.values()]);
    },
  };
}
