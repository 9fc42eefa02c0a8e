import type { ArticleIndex } from '../../src/store/article-index.ts';

/** For an engine without a search of its own. */
export const noIndex: ArticleIndex = { add: async () => {}, remove: async () => {} };
