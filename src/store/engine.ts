import type { ArticleSearch, Store } from '../core/store.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Database } from './schema.ts';

/** An engine with its tables up to date: what differs from one to the other. */
export interface Engine {
  readonly db: Database;
  /** For what must survive a power cut once it is said to be stored: what was claimed and posted. */
  readonly durable: Database;
  readonly index: ArticleIndex;
  readonly search: ArticleSearch;
  readonly takeEvent: Store['takeEvent'];
  /** Waits for what is running, then lets go of files, connections and locks. */
  close(): Promise<void>;
}
