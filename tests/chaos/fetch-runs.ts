import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../bench/synthetic-library.ts';
import { followAll } from '../polling/follow-all.ts';
import { startPolling } from '../polling/polling-child.ts';
import { openPress } from '../polling/press.ts';
import { indexFaults } from '../store/index-faults.ts';
import { createPapers, type Papers } from './editions.ts';

/** What a series of killed fetch runs came to. */
export interface FetchRuns {
  /** What was wrong after a kill or in the end; should be empty. */
  readonly faults: readonly string[];
  /** Kills that came while feeds were being read. */
  readonly midRun: number;
  /** Stored when the last one was killed. */
  readonly storedBefore: number;
  /** Stored in the end, and how often one of them was edited. */
  readonly articles: number;
  readonly edits: number;
}

const HOUR = 60 * 60 * 1000;
/** Milliseconds that a process lives at most once so many feeds are stored: until the next one or two are. */
const LIVES_FOR = 50;
/** Every so many-th is killed so soon that it may still be opening the store. */
const EARLY = 5;
const EARLY_LIVES_FOR = 300;

/**
 * Kills a process that polls made-up papers, at random moments again and again, and each time looks
 * whether all that was stored still is, once; then lets one poll to the end.
 *
 * @param folder empty; for the database
 */
export async function fetchRuns(options: {
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
}): Promise<FetchRuns> {
  const path = join(options.folder, 'courant.db');
  const random = seededRandom(options.seed);
  const papers = createPapers(options.seed);
  const press = await openPress(papers.itemsOf);
  const faults: string[] = [];
  let at = Date.now();
  let midRun = 0;
  let before = new Set<string>();
  try {
    await followAll(path, papers.feeds, press.feedUrl, at);
    let next = startPolling(path, press.hosts);
    for (let kill = 1; kill <= options.kills; kill += 1) {
      const child = await next;
      papers.publish(at);
      const stored = child.polled(1 + Math.floor(random() * (papers.feeds - 1)));
      let isDone = false;
      let isKilled = false;
      const polling = child.poll({ at }).then(
        () => {
          isDone = true;
        },
        (error: Error) => {
          if (!isKilled) faults.push(`run ${kill}: ${error.message}`);
        },
      );
      // The next one gets ready meanwhile, and opens nothing before it is told to.
      next = startPolling(path, press.hosts);
      if (kill % EARLY === 0) await delay(random() * EARLY_LIVES_FOR);
      else {
        await Promise.race([stored, polling]);
        await Promise.race([delay(random() * LIVES_FOR), polling]);
      }
      if (!isDone) midRun += 1;
      isKilled = true;
      await child.kill();
      const after = look(path, faults);
      for (const article of before) if (!after.has(article)) faults.push(`lost: ${article}`);
      before = after;
      // What it had claimed may be polled again when its lease is over.
      at += 2 * HOUR;
    }
    const last = await next;
    // No interval is longer than a day.
    await last.poll({ at: at + 25 * HOUR });
    await last.kill();
    return {
      faults: [...faults, ...compare(path, papers)],
      midRun,
      storedBefore: before.size,
      ...count(path),
    };
  } finally {
    await press.close();
  }
}

/** The addresses of all articles; says what is there twice or broken. */
function look(path: string, faults: string[]): Set<string> {
  if (!existsSync(path)) return new Set();
  const database = new DatabaseSync(path);
  try {
    const check = database.prepare('pragma integrity_check').get();
    if (check?.integrity_check !== 'ok') faults.push(`integrity: ${check?.integrity_check}`);
    faults.push(...indexFaults(database));
    const found = new Set<string>();
    for (const { url } of database.prepare('select url from articles').all()) {
      if (found.has(`${url}`)) faults.push(`there twice: ${url}`);
      found.add(`${url}`);
    }
    return found;
  } finally {
    database.close();
  }
}

/** What the store has in the end that the papers have not, or the other way round. */
function compare(path: string, papers: Papers): string[] {
  const faults: string[] = [];
  const stored = look(path, faults).size;
  const database = new DatabaseSync(path, { readOnly: true });
  const find = database.prepare('select title, story from articles where url like ?');
  let published = 0;
  for (let feed = 0; feed < papers.feeds; feed += 1) {
    for (const { slug, title } of papers.itemsOf(feed)) {
      published += 1;
      const found = find.get(`%/page/${slug}`);
      if (found === undefined) faults.push(`missing: ${slug}`);
      else if (found.title !== title) faults.push(`${slug} is "${found.title}", not "${title}"`);
      else if (found.story === null) faults.push(`in no story: ${slug}`);
    }
  }
  database.close();
  return stored === published ? faults : [...faults, `${stored} stored, ${published} published`];
}

function count(path: string): { articles: number; edits: number } {
  const database = new DatabaseSync(path, { readOnly: true });
  const one = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
  const articles = one('select count(*) from articles');
  const edits = one('select count(*) from article_versions');
  database.close();
  return { articles, edits };
}
