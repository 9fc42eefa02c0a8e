/** The worker that searches: reads from a connection of its own, one request after the other. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../core/errors.ts';
import { searchArticles } from './search-articles.ts';
import type { FromWorker, SearchRequest, ToWorker } from './search-requests.ts';
import { openSearchTables } from './search-tables.ts';
import { translateSqliteError } from './sqlite-errors.ts';
import { suggestArticles } from './suggest-articles.ts';

/** Waits so long for another process that recovers or closes the database, milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** Pages of the file kept in memory, in KiB; the system's own cache keeps the rest. */
const PAGE_CACHE = 8 * 1024;

const { path } = workerData as { readonly path: string };
const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
database.exec(`pragma cache_size = -${PAGE_CACHE}`);
const tables = openSearchTables(database);

function answer(request: SearchRequest): unknown {
  return request.kind === 'search'
    ? searchArticles(tables, request)
    : suggestArticles(tables, request);
}

function reply(call: number, request: SearchRequest): FromWorker {
  try {
    return { call, result: answer(request) };
  } catch (error) {
    const known = translateSqliteError(error);
    const failure = known instanceof Error ? (known.stack ?? known.message) : String(known);
    return known instanceof UserError
      ? { call, failure: known.message, forUser: true }
      : { call, failure, forUser: false };
  }
}

parentPort?.on('message', (message: ToWorker) => {
  if (message === 'close') {
    database.close();
    parentPort?.close();
  } else {
    parentPort?.postMessage(reply(message.call, message.request));
  }
});
