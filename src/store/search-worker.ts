/** The worker that searches: reads from a connection of its own, one request after the other. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { searchArticles } from './search-articles.ts';
import type { FromWorker, SearchRequest, ToWorker } from './search-requests.ts';
import { resultCode } from './sqlite-codes.ts';
import { openSqliteSearchTables } from './sqlite-search-tables.ts';
import { suggestArticles } from './suggest-articles.ts';

/** Waits so long for another process that recovers or closes the database, milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** Pages of the file kept in memory, in KiB; the system's own cache keeps the rest. */
const PAGE_CACHE = 8 * 1024;

const { path } = workerData as { readonly path: string };
const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
database.exec(`pragma cache_size = -${PAGE_CACHE}`);
const tables = openSqliteSearchTables(database);

function answer(request: SearchRequest): Promise<unknown> {
  return request.kind === 'search'
    ? searchArticles(tables, request)
    : suggestArticles(tables, request);
}

async function reply(call: number, request: SearchRequest): Promise<FromWorker> {
  try {
    return { call, result: await answer(request) };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { call, failure, code: resultCode(error) };
  }
}

let answered: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: ToWorker) => {
  answered = answered.then(async () => {
    if (message === 'close') {
      database.close();
      parentPort?.close();
    } else {
      parentPort?.postMessage(await reply(message.call, message.request));
    }
  });
});
