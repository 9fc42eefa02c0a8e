/** What is to be summarized. */
export interface SummaryRequest {
  readonly title?: string;
  /** Cleaned text, paragraphs parted by a blank line. */
  readonly text: string;
  /** How many sentences at most, 1–10. */
  readonly sentences: number;
  /** ISO 639-1 of the text, where known. */
  readonly language?: string;
  readonly signal?: AbortSignal;
}

/** A sentence taken verbatim: `request.text.slice(start, end) === text`. */
export interface SummarySentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences in the order of the text; fewer than asked, or none, where the text has no more. */
export interface Summary {
  readonly sentences: readonly SummarySentence[];
}

/** Makes short text from articles by quoting them. */
export interface LanguageModel {
  /** Names what made a summary, and keys the cache: another model or another version, another name. */
  readonly id: string;
  summarize(request: SummaryRequest): Promise<Summary>;
}

/**
 * What both kinds of model give: a sentence and the passages of the text that it rests on. A
 * quotation rests on itself; what was written was checked against them.
 */
export interface CitedSentence {
  readonly text: string;
  /** UTF-16 offsets in the text; at least one. */
  readonly passages: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Why an article was quoted though a model was to write: no answer in time, none at all, no tokens
 * left in the month, too little in the answer that holds, or nothing that it found to write.
 */
export type Fallback = 'late' | 'down' | 'spent' | 'unfit' | 'nothing';
