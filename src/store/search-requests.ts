import type { Scope } from '../core/scope.ts';
import type { SearchQuery } from '../core/search.ts';

/** What the main thread asks of the search worker. */
export type SearchRequest =
  | {
      readonly kind: 'search';
      readonly query: SearchQuery;
      readonly scope: Scope;
      readonly page: { readonly offset: number; readonly limit: number };
      /** Epoch milliseconds; freshness counts from here. */
      readonly now: number;
    }
  | {
      readonly kind: 'suggest';
      readonly typed: string;
      readonly scope: Scope;
      readonly limit: number;
    };

/** A request under way, or the wish to end. */
export type ToWorker = { readonly call: number; readonly request: SearchRequest } | 'close';

/** What came of a request. */
export type FromWorker =
  | { readonly call: number; readonly result: unknown }
  | {
      readonly call: number;
      /** The error's stack. */
      readonly failure: string;
      /** SQLite's primary result code; null where something else failed. */
      readonly code: number | null;
    };
