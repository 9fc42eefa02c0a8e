import type { GeneratedId } from './schema.ts';

/** What channels are told of at once; see core/watch. */
export interface WatchesTable {
  id: GeneratedId;
  /** A ScopeKey. */
  scope: string;
  channel_id: string;
  channel_name: string;
  channel_kind: string;
  /** A WatchPlan as JSON. */
  plan: string;
  maker_id: string;
  created_at: number;
  /** The arrival up to which it has looked, and its clock time. */
  seen_arrival: number;
  seen_at: number;
  stopped_at: number | null;
  trouble: string | null;
}

/** What a watch has found, and holds back for now. */
export interface WatchHeldTable {
  watch_id: number;
  article_id: number;
  held_at: number;
  /** What of the watch's words it matches. */
  reason: string;
}

/** Scopes that the bot was removed from, and when. */
export interface DeparturesTable {
  scope: string;
  left_at: number;
}
