/** A stored article as readers may see it: cleaned, without the leftovers of the site it is from. */
export interface Article {
  /** The store's own number; given in the order of arrival, never reused. */
  readonly id: number;
  readonly title: string;
  /** Paragraphs parted by a blank line. */
  readonly text: string;
  readonly byline: string | null;
  /** The name of the paper or site, as people know it; null where it is not known. */
  readonly source: string | null;
  /** ISO 639-1; null where it could not be told. */
  readonly language: string | null;
  /** http(s) only; null for an article that came without one. */
  readonly url: string | null;
  /** Address of a picture, http(s) only; null where there is none. */
  readonly image: string | null;
  /** Epoch milliseconds; null where the article gives none: a date is never guessed. */
  readonly publishedAt: number | null;
  /** Epoch milliseconds at which the store took it in. */
  readonly storedAt: number;
  /** SHA-256 of what makes it the same article (see ingest/fingerprint), in hex. */
  readonly fingerprint: string;
  /** Articles about the same event have the same number; null while it is in no story. */
  readonly story: number | null;
  /** Epoch milliseconds at which it was seen that its paper has taken it back; null where it stands. */
  readonly withdrawnAt: number | null;
}

/** Whether its paper has not taken it back: what it has is told no more. */
export const stands = ({ withdrawnAt }: Pick<Article, 'withdrawnAt'>): boolean =>
  withdrawnAt === null;

/** An article with its place in the order of arrival. */
export interface ArrivedArticle extends Article {
  /** Counts articles in the order in which they were committed; what comes later is higher. */
  readonly arrival: number;
  /** Whether it was there when its source was first followed, so that it is nobody's news. */
  readonly background: boolean;
}

/** What of a stored article tells which story it belongs to. */
export interface Arrival
  extends Pick<
    Article,
    'id' | 'title' | 'text' | 'publishedAt' | 'storedAt' | 'source' | 'language' | 'story'
  > {}

/** An article before the store has it: what cleaning made of a file, a page or a feed's item. */
export interface ArticleDraft extends Omit<Article, 'id' | 'storedAt' | 'story' | 'withdrawnAt'> {
  /** Modification time of the file it came from, epoch milliseconds; never shown as its date. */
  readonly fileModifiedAt: number | null;
  /** Title and text as segmented and stemmed by text/terms, space-separated: what search indexes. */
  readonly terms: { readonly title: string; readonly text: string };
}

/** What the store did with a draft. `updated`: the same article, with another date or address than before. */
export type AddOutcome = 'imported' | 'updated' | 'already there';
