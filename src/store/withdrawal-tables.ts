import type { Generated } from 'kysely';

/** Articles that their papers have taken back. */
export interface WithdrawalsTable {
  article_id: number;
  withdrawn_at: number;
  /** When it came back; null while it is withdrawn. */
  lifted_at: number | null;
}

/** Shown articles whose pages are to be looked at; see core/withdrawal. */
export interface ArticleChecksTable {
  article_id: number;
  shown_at: number;
  /** The end of the lease, while somebody looks. */
  next_at: number;
  looks: Generated<number>;
  /** 1 once its feed was seen without it. */
  missed: Generated<number>;
  gone_since: number | null;
  etag: string | null;
  last_modified: string | null;
}
