/** The thread that keeps the database file in order, on a connection of its own. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { LOG_PAGES } from './log-pages.ts';
import { isBusy } from './sqlite-codes.ts';

/** What the bot asks for: to put the file in order, or to stop where it is and close. */
export type UpkeepTask = 'tidy' | 'close';

/** Why the file could not be put in order; null where it was. */
export type UpkeepAnswer = Error | null;

/** Waits so long for others to finish writing, milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** Pages of the search index written in one transaction, which keeps everybody else from writing. */
const MERGED_AT_ONCE = 32;

/** Lets the others write in between; longer than they wait before they try again. Milliseconds. */
const PAUSE = 5;

/** Pages in the log from which writers wait until it can begin anew: 16 MB, and it would grow on. */
const RESTART_FROM = 4_000;

/** What FTS5 has to put together. */
const INDEXES = ['search_terms', 'search_titles'];

const { path } = workerData as { readonly path: string };
const file = pathToFileURL(path);
// A file that is gone is not made anew.
file.searchParams.set('mode', 'rw');
const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
database.exec('pragma synchronous = normal; pragma wal_autocheckpoint = 0');
const changes = database.prepare('select total_changes() as count');
let closing = false;

/** @returns false where there is nothing left to put together */
function merge(index: string): boolean {
  const before = changes.get()?.count;
  database.exec('begin immediate');
  try {
    database.exec(`insert into ${index} (${index}, rank) values ('merge', ${MERGED_AT_ONCE})`);
    database.exec('commit');
  } finally {
    // After a failure; else nobody could write any more.
    if (database.isTransaction) database.exec('rollback');
  }
  // The command alone counts as one, https://www.sqlite.org/fts5.html#the_merge_command
  return Number(changes.get()?.count) - Number(before) >= 2;
}

function checkpoint(mode: 'noop' | 'passive' | 'restart') {
  const row = database.prepare(`pragma wal_checkpoint(${mode})`).get();
  return { pages: Number(row?.log), moved: Number(row?.checkpointed) };
}

/** Moves the log into the file while others go on writing; where they never rest, it makes them. */
function moveLog(): void {
  const { pages, moved } = checkpoint('passive');
  if (moved < pages && pages >= RESTART_FROM) checkpoint('restart');
}

async function tidy(): Promise<void> {
  for (const index of INDEXES) {
    while (!closing && merge(index)) {
      const { pages, moved } = checkpoint('noop');
      if (pages - moved >= LOG_PAGES) moveLog();
      await delay(PAUSE);
    }
  }
  if (!closing) moveLog();
}

async function tidyAndSay(): Promise<void> {
  let failure: UpkeepAnswer = null;
  try {
    await tidy();
  } catch (error) {
    // What somebody else's writing kept it from is done when it is asked next.
    if (!isBusy(error)) failure = error as Error;
  }
  parentPort?.postMessage(failure);
}

let tidying = Promise.resolve();
parentPort?.on('message', async (task: UpkeepTask) => {
  if (task === 'tidy') {
    tidying = tidyAndSay();
    return;
  }
  closing = true;
  await tidying;
  database.close();
  parentPort?.close();
});
