import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { count } from '../briefing/compose.ts';
import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Logger } from '../core/logger.ts';
import type { DatabaseContent } from '../store/database-content.ts';
import { databasePath } from '../store/database-path.ts';
import { inspectDatabase } from '../store/inspect-database.ts';
import { inspectServer } from '../store/inspect-server.ts';
import { isLocked } from '../store/lock.ts';
import { isServerAddress } from '../store/server-address.ts';
import { plainLine } from '../text/plain-line.ts';
import { checkFeeds } from './check-feeds.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes: below this an import or a busy day fills the disk. */
const LITTLE_SPACE = 500 * MEGABYTE;
/** Bytes: below this the database's log of changes alone may fill it. */
const NO_SPACE = 50 * MEGABYTE;

const OLDER = 'it is of an older version, and the next start brings it up to date.';
const NOT_MADE = 'its tables are not made yet; the first start makes them.';

/** What fails is a finding already. */
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** The database, the disk that its file is on, whether a bot runs on it, and what it has; changes nothing in it. */
export async function* checkDatabase(url: string, clock: Clock): AsyncGenerator<Finding> {
  try {
    if (isServerAddress(url)) {
      yield* checkServer(url, clock);
      return;
    }
    const path = databasePath(url);
    if (existsSync(path)) yield* checkFile(path, clock);
    else yield ok('database', `none yet at ${path}; the first start makes it.`);
    yield await checkSpace(dirname(path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield fail('database', error.message);
  }
}

async function* checkFile(path: string, clock: Clock): AsyncGenerator<Finding> {
  const { damage, content } = await inspectDatabase(path, clock);
  if (damage !== null) {
    yield fail('database', `${path} is damaged (${damage}). Put a backup in its place.`);
    return;
  }
  yield ok('database', `${path} opens and is whole${content === null ? `; ${OLDER}` : '.'}`);
  yield* checkContent(content, isLocked(path));
}

async function* checkServer(url: string, clock: Clock): AsyncGenerator<Finding> {
  const { version, running, content, isNew } = await inspectServer(url, clock.now(), silent);
  const state = isNew ? `; ${NOT_MADE}` : content === null ? `; ${OLDER}` : '.';
  yield ok('database', `PostgreSQL ${plainLine(version)} takes the connection${state}`);
  yield* checkContent(content, running);
}

function* checkContent(content: DatabaseContent | null, running: boolean): Generator<Finding> {
  yield ok('bot', running ? 'is running on this database.' : 'none is running on this database.');
  if (content === null) return;
  yield ok('articles', `${count(content.articles, 'article')} stored.`);
  yield* checkFeeds(content, running);
}

async function checkSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const told = `${Math.floor(free / MEGABYTE)} MB free at ${folder}`;
  if (free >= LITTLE_SPACE) return ok('disk', `${told}.`);
  return (free < NO_SPACE ? fail : warn)('disk', `${told}. Free some space.`);
}
