import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { seededRandom } from '../bench/synthetic-library.ts';
import { indexFaults } from './index-faults.ts';
import { articlesUpTo, FEEDS } from './made-up-feeds.ts';

/** Milliseconds after which a process is killed at the latest, counted from its first step. */
const LIVES_FOR = 80;

/** Every so many-th is killed while it still opens the store, or soon after. */
const EARLY = 5;

const PROGRAM = join(import.meta.dirname, 'recording-process.ts');

/**
 * Kills a process that records polls, at random moments again and again, and looks each time
 * whether the store has all that was said to be stored, once, and nothing by halves.
 *
 * @param folder empty; for the database
 * @returns what was wrong, which should be nothing, and how many steps were stored in all
 */
export async function crashRuns(options: {
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
}): Promise<{ faults: string[]; steps: number }> {
  const path = join(options.folder, 'courant.db');
  const random = seededRandom(options.seed);
  const start = () => spawn(process.execPath, [PROGRAM, path], { stdio: 'pipe' });
  const faults: string[] = [];
  let steps = 0;
  let next = listenTo(start());
  for (let kill = 1; kill <= options.kills; kill++) {
    const current = next;
    // The next one gets ready meanwhile, and touches nothing before it is told to.
    if (kill < options.kills) next = listenTo(start());
    const said = await runAndKill(current, kill % EARLY === 1, random() * LIVES_FOR);
    steps += said.length;
    faults.push(...look(path, said).map((fault) => `after kill ${kill}: ${fault}`));
  }
  return { faults, steps };
}

interface Heard {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it said and complained of, line by line. */
  readonly lines: () => string[];
  readonly ready: Promise<unknown>;
}

function listenTo(child: ChildProcessWithoutNullStreams): Heard {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const lines = () => output.split('\n').filter((line) => line !== '');
  return { child, lines, ready: once(child.stdout, 'data') };
}

/** @returns the steps that it said it had stored */
async function runAndKill(
  { child, lines, ready }: Heard,
  early: boolean,
  milliseconds: number,
): Promise<string[]> {
  await ready;
  child.stdin.write('go\n');
  // One that ends by itself has said why, which is not what it should have said.
  if (!early) await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  await delay(milliseconds);
  if (child.kill('SIGKILL')) await once(child, 'close');
  return lines().slice(1);
}

/** What is wrong in the store, given the steps that a process said it had stored. */
function look(path: string, said: readonly string[]): string[] {
  if (!existsSync(path)) return said.map((line) => `lost with the whole file: ${line}`);
  const database = new DatabaseSync(path);
  try {
    const tables = database.prepare("select 1 from sqlite_schema where name = 'articles'").get();
    if (tables === undefined) return said.map((line) => `lost with all tables: ${line}`);
    const check = database.prepare('pragma integrity_check').get();
    const faults = [...indexFaults(database), ...FEEDS.flatMap((feed) => lookAt(database, feed))];
    if (check?.integrity_check !== 'ok') faults.push(`integrity: ${check?.integrity_check}`);
    const unkept = said.filter((line) => {
      const [feed = '', step] = line.split(' ');
      return !FEEDS.includes(feed) || Number(step) > stepOf(database, feed);
    });
    return [...faults, ...unkept.map((line) => `said and not kept: ${line}`)];
  } finally {
    database.close();
  }
}

/** The last step that is recorded; -1 before the first. */
function stepOf(database: DatabaseSync, feed: string): number {
  const row = database.prepare('select last_outcome from feeds where title = ?').get(feed);
  return Number(row?.last_outcome ?? -1);
}

function lookAt(database: DatabaseSync, feed: string): string[] {
  const expected = articlesUpTo(feed, stepOf(database, feed));
  const rows = database
    .prepare(`
      select title, (select count(*) from article_versions where article_id = articles.id) as edits
      from articles where owner = (select 'feed:' || id from feeds where title = ?)`)
    .all(feed);
  const faults: string[] = [];
  for (const { title, edits } of rows) {
    const right = expected.get(String(title));
    if (right === undefined) faults.push(`there twice, or not to be there: ${title}`);
    else if (right !== edits) faults.push(`${title} has ${edits} earlier versions, not ${right}`);
    expected.delete(String(title));
  }
  return [...faults, ...[...expected.keys()].map((title) => `missing: ${title}`)];
}
