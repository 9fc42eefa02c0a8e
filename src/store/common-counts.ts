/** A word in so many articles is common: counting it takes long, and its count hardly changes. */
const COMMON = 500;

/** How much the library grows before common words are counted anew. */
const STALE_GROWTH = 1.05;

/** In how many articles common terms stand, as it was counted not long ago. */
export function createCommonCounts() {
  const counts = new Map<string, { readonly count: number; readonly articles: number }>();
  return {
    /** @param articles how many the library has now */
    get(term: string, articles: number): number | undefined {
      const known = counts.get(term);
      return known !== undefined && articles < known.articles * STALE_GROWTH
        ? known.count
        : undefined;
    },
    set(term: string, count: number, articles: number): void {
      if (count >= COMMON) counts.set(term, { count, articles });
    },
  };
}
