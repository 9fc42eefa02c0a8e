/**
 * Pages in SQLite's write-ahead log from which they are moved into the database file: as many as
 * SQLite itself takes, which would do it inside somebody's commit.
 */
export const LOG_PAGES = 1_000;
