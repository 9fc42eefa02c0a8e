/** Papers in English, German, French and Spanish, two and more of each. */
export type PaperName =
  | 'courier'
  | 'ledger'
  | 'wire'
  | 'anzeiger'
  | 'bote'
  | 'echo'
  | 'matin'
  | 'faro'
  | 'diario';

/** What one paper writes of a development. */
export interface Report {
  readonly paper: PaperName;
  /** Hours after the development became known. */
  readonly after: number;
  readonly title: string;
  /** Paragraphs parted by a blank line. */
  readonly text: string;
}

/** Something that happens in an event, and everything that is written about it. */
export interface Development {
  /** Hours after the event began; 0 for the first. */
  readonly at: number;
  /** All tell the same facts, each in its paper's words; what comes later recaps them. */
  readonly reports: readonly Report[];
}

/** An event, whose developments are what a reader wants to hear of, each of them once. */
export interface NewsEvent {
  readonly name: string;
  /** Hours after the first midnight. */
  readonly begins: number;
  readonly developments: readonly Development[];
}
