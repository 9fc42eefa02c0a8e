/** A search as briefing/parse-query reads it from what a person typed. */
export interface SearchQuery {
  /** Words to find, as typed; best matches have them all. */
  readonly words: readonly string[];
  /** Runs of words in quotes: every one must stand in the article. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not stand in it. */
  readonly excluded: readonly string[];
  /** Part of a source's name, in any case (`source:`). */
  readonly source?: string;
  /** Published at or after, epoch milliseconds (`after:`). */
  readonly after?: number;
  /** Published before, epoch milliseconds (`before:`). */
  readonly before?: number;
}

/** One article found; its text is read by id when it is shown. */
export interface SearchHit {
  readonly id: number;
  /** Higher is better; comparable only within one search. */
  readonly score: number;
}

/** A page of hits, best first. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are in all; counting stops at the limit that store/search-articles names. */
  readonly total: number;
  /** False where no article has all words and the hits have only some. */
  readonly allWords: boolean;
}
