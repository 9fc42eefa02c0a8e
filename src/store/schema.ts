import type { ColumnType, Generated, Kysely } from 'kysely';

/** Whole numbers that PostgreSQL calls bigint: ids, and times in epoch milliseconds. */
type GeneratedId = ColumnType<number, number | undefined, never>;

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
  published_at: number | null;
  file_modified_at: number | null;
  stored_at: number;
}

/** What is keyed and may expire; a row past `expires_at` counts as gone. */
export interface CacheTable {
  namespace: string;
  key: string;
  value: string;
  expires_at: Generated<number | null>;
}

/** The tables that every engine has. What belongs to one engine stands in its own files. */
export interface Schema {
  sources: SourcesTable;
  articles: ArticlesTable;
  cache: CacheTable;
}

/** A connection to the tables, or a transaction on them. */
export type Database = Kysely<Schema>;
