/** A feed as it is read, whatever its format. */
export interface Feed {
  /** RSS 0.9x and 2.0 (and its forerunner CDF); Atom 0.3 and 1.0; RSS 0.90, 1.0 and 1.1 on RDF; JSON Feed. */
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  /** ISO 639-1, as the feed says; null where it does not. */
  readonly language: string | null;
  /** The site that it is about, http(s). */
  readonly siteUrl: string | null;
  /** How long it asks to be left alone after a fetch; null where it does not. */
  readonly ttlMinutes: number | null;
  /** Hours of the day, 0–23 in UTC, in which it asks not to be fetched. */
  readonly skipHours: readonly number[];
  /** Days of the week, 0 = Sunday, on which it asks not to be fetched (in UTC). */
  readonly skipDays: readonly number[];
  /** In the order of the feed. */
  readonly items: readonly FeedItem[];
}

/** An item as the feed gives it; texts are plain, addresses absolute and http(s). */
export interface FeedItem {
  /** What the feed names it by, else its address; null where it has neither. */
  readonly guid: string | null;
  readonly url: string | null;
  /** One line. */
  readonly title: string | null;
  /** Epoch milliseconds; of several dates the one of publication. */
  readonly publishedAt: number | null;
  /** Epoch milliseconds, where the feed gives it. */
  readonly updatedAt: number | null;
  readonly author: string | null;
  /** Paragraphs parted by a blank line: the item's own summary, else its content; '' for none. */
  readonly summary: string;
  /** The whole content, where the feed has it beside or in place of a summary. Not sanitized. */
  readonly contentHtml: string | null;
  readonly image: string | null;
}

/** ISO 639-1 of a language tag ("de-AT", "pt_BR"); null for what is none. */
export function languageOf(tag: string | null): string | null {
  return (
    /^([a-z]{2})(?:[-_][a-z\d_-]{1,30})?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null
  );
}
