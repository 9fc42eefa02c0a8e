import type { ColumnType, Generated, Kysely } from 'kysely';
import type { DeparturesTable, WatchesTable, WatchHeldTable } from './watch-tables.ts';
import type { ArticleChecksTable, WithdrawalsTable } from './withdrawal-tables.ts';

/** Whole numbers that PostgreSQL calls bigint: ids, and times in epoch milliseconds. */
export type GeneratedId = ColumnType<number, number | undefined, never>;

/** A paper or site, apart for each owner. */
export interface SourcesTable {
  id: GeneratedId;
  owner: string;
  /** As people write it; null stands for "not known". */
  name: string | null;
  /** The name as it is compared: trimmed, lower case, '' for null. Unique for each owner. */
  name_key: string;
}

/** Stored articles. `owner` repeats the source's, so that reads and unique keys need no join. */
export interface ArticlesTable {
  id: GeneratedId;
  owner: string;
  source_id: number;
  fingerprint: string;
  title: string;
  text: string;
  byline: string | null;
  language: string | null;
  url: string | null;
  image: Generated<string | null>;
  /** Rises in the order of commits. */
  arrival: Generated<number>;
  published_at: number | null;
  file_modified_at: number | null;
  stored_at: number;
  /** 1 where it was first seen with its feed itself, so that it is nobody's news. */
  background: Generated<number>;
  /** 1 where its page could not be read, so that its text is no more than its feed's summary. */
  summary_only: Generated<number>;
  /** Articles about the same event have the same; null while it is in none. */
  story: Generated<number | null>;
}

/** Feeds that somebody follows, or followed not long ago, and how polling them goes. */
export interface FeedsTable {
  id: GeneratedId;
  address: string;
  title: string;
  site_url: string | null;
  language: string | null;
  /** When its last follower left; null where it has some. */
  unfollowed_at: number | null;
  etag: string | null;
  last_modified: string | null;
  poll_interval: number;
  next_at: number;
  last_at: number | null;
  /** Words; see words-column. */
  last_outcome: string | null;
  bytes: number | null;
  new_items: number;
  failures: number;
  failing_since: number | null;
  /** 0 or 1. */
  broken: number;
}

/** Who follows what; it alone says who sees what came from a feed. */
export interface FollowsTable {
  /** A ScopeKey. */
  follower: string;
  feed_id: number;
  followed_at: number;
}

/** What a feed's items are known by, each with the article that it stands for. */
export interface FeedItemsTable {
  feed_id: number;
  identity: string;
  article_id: number;
  /** Of the item that had this identity last. */
  content_hash: string;
  seen_at: number;
}

/** Fingerprints that an article had before it was edited, and when each was last its own. */
export interface ArticleVersionsTable {
  article_id: number;
  fingerprint: string;
  seen_at: number;
}

/** Where an article stands or stood beside its own address. */
export interface ArticleAddressesTable {
  article_id: number;
  url: string;
  seen_at: number;
}

/** What is keyed and may expire; a row past `expires_at` counts as gone. */
export interface CacheTable {
  namespace: string;
  key: string;
  value: string;
  expires_at: Generated<number | null>;
}

/** One row: the newest article's number of arrival. */
export interface ArrivalsTable {
  newest: number;
}

/** What is to be posted, or was; see core/outbox. */
export interface DeliveriesTable {
  id: GeneratedId;
  key: string;
  mark: string;
  scope: string;
  subject: string;
  channel_id: string | null;
  to_person: string | null;
  /** Where it goes, channel or person: one at a time. */
  lane: string;
  /** A DeliveryAction as JSON. */
  action: string;
  priority: number;
  due_at: number;
  deadline: number;
  after_key: string | null;
  state: string;
  /** Not tried before this moment. */
  ready_at: number;
  /** When it was claimed last. */
  claimed_at: number | null;
  lease_until: number | null;
  attempts: Generated<number>;
  uncertain_since: number | null;
  /** Words; see words-column, as of the others below. */
  reason: string | null;
  sent_at: number | null;
  message_id: string | null;
  message_channel_id: string | null;
}

/** One row: how often deliveries were claimed, and when a backup was put back. Whoever claims holds it. */
export interface DeliveryTurnTable {
  claims: number;
  restored_at: number | null;
}

/** Subscriptions; see core/digest. */
export interface DigestsTable {
  id: GeneratedId;
  /** A ScopeKey. */
  scope: string;
  channel_id: string;
  channel_name: string;
  channel_kind: string;
  /** A DigestPlan as JSON. */
  plan: string;
  maker_id: string;
  created_at: number;
  next_at: number;
  paused_at: number | null;
  trouble: string | null;
  /** No window reaches back before these, whatever runs there were: an arrival, and its clock time. */
  window_after: number;
  window_since: number | null;
  last_due_at: number | null;
}

/** Each due time of a digest, once; `finished_at` is null until its deliveries are in the outbox. */
export interface DigestRunsTable {
  digest_id: number;
  due_at: number;
  claimed_at: number;
  lease_until: number;
  window_after: number;
  window_up_to: number;
  since: number;
  until: number;
  /** 0 or 1. */
  first: number;
  finished_at: number | null;
  /** Why it was given up. */
  failure: string | null;
}

/** Articles that a channel was told of, each time. */
export interface ToldTable {
  channel_id: string;
  article_id: number;
  told_at: number;
  delivery_key: string;
  reason: string | null;
}

/** What a scope has set; see core/settings. */
export interface SettingsTable {
  /** A ScopeKey. */
  scope: string;
  language: string | null;
  timezone: string;
  length: string;
  /** 0 or 1. */
  model: number;
  /** 0 or 1. */
  follow_ups: number;
}

/** What the language model took; see core/spend. */
export interface SpendTable {
  /** `2026-11` */
  month: string;
  /** A ScopeKey, or `all`. */
  scope: string;
  tokens: Generated<number>;
  cost: Generated<number>;
  calls: Generated<number>;
  saved: Generated<number>;
}

/** Questions in one place; see core/conversation. */
export interface ConversationsTable {
  id: GeneratedId;
  /** A ScopeKey. */
  scope: string;
  channel_id: string | null;
  /** The key of the delivery that opens its thread. */
  thread_key: string | null;
  /** 0 or 1. */
  own: number;
  topic: string | null;
  /** Ids as a JSON array, those cited last first. */
  articles: string;
  opened_by: string;
  used_at: number;
  /** Until when somebody is answering in it; null where nobody is. */
  lease_until: Generated<number | null>;
}

/** What was asked; `source_id` is the message's or the interaction's. */
export interface QuestionsTable {
  id: GeneratedId;
  conversation_id: number;
  source_id: string;
  asker_id: string;
  text: string;
  days: number | null;
  language: string | null;
  asked_at: number;
  /** waiting, answered or withdrawn */
  state: string;
  delivery_key: string | null;
}

/** The tables that every engine has. What belongs to one engine stands in its own files. */
export interface Schema {
  sources: SourcesTable;
  articles: ArticlesTable;
  feeds: FeedsTable;
  follows: FollowsTable;
  feed_items: FeedItemsTable;
  article_versions: ArticleVersionsTable;
  article_addresses: ArticleAddressesTable;
  cache: CacheTable;
  arrivals: ArrivalsTable;
  deliveries: DeliveriesTable;
  delivery_turn: DeliveryTurnTable;
  digests: DigestsTable;
  digest_runs: DigestRunsTable;
  told: ToldTable;
  watches: WatchesTable;
  watch_held: WatchHeldTable;
  departures: DeparturesTable;
  withdrawals: WithdrawalsTable;
  article_checks: ArticleChecksTable;
  settings: SettingsTable;
  spend: SpendTable;
  conversations: ConversationsTable;
  questions: QuestionsTable;
}

/** A connection to the tables, or a transaction on them. */
export type Database = Kysely<Schema>;
