import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { openPlayground } from '../../src/playground/playground.ts';
import { openStore } from '../../src/store/open-store.ts';
import { seededRandom } from '../bench/synthetic-library.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { openLife } from './delivering-life.ts';
import { type DeliveryVerdict, judgeDeliveries } from './delivery-faults.ts';
import { setDeliveryScene } from './delivery-scene.ts';
import { createMischief, type MischiefKind } from './mischief.ts';
import { createSeam, type Seam } from './seam.ts';

/** What a series of runs came to. */
export interface DeliveryRuns {
  /** What was lost, twice, out of order or never came to an end; should be empty. */
  readonly faults: readonly string[];
  readonly posted: number;
  /** Of which nothing is known, and nothing may be: only in channels whose history is closed. */
  readonly uncertain: number;
  /** Lives that were cut off, and those that were told to stop. */
  readonly crashes: number;
  readonly stops: number;
  readonly mischief: Readonly<Record<MischiefKind, number>>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** Half past six, so that seven is due soon. */
const START = Date.UTC(2026, 10, 23, 6, 59, 50);
const DUE = Date.UTC(2026, 10, 23, 7, 0);
const MOST_CRASHES = 4;
/** Steps until a life is cut: a day's digests take about thrice as many. */
const LONGEST_LIFE = 50;
const STOPS = 0.2;
/** How long it stays away after a crash: within a lease, within a nonce's life, and beyond. */
const AWAY = [SECOND, 30 * SECOND, 70 * SECOND, 4 * MINUTE, 25 * MINUTE];
const LONGEST_TICK = MINUTE;
/** No digest needs longer than that, however often its bot dies. */
const PATIENCE = 5 * 60 * MINUTE;

/** @param folder for the databases, one a run */
export async function deliveryRuns(options: {
  readonly folder: string;
  readonly runs: number;
  readonly seed: number;
  readonly onRun?: (done: number) => void;
}): Promise<DeliveryRuns> {
  const sum = { faults: [] as string[], posted: 0, uncertain: 0, crashes: 0, stops: 0 };
  const mischief: Partial<Record<MischiefKind, number>> = {};
  for (let run = 0; run < options.runs; run += 1) {
    const seed = options.seed + run;
    const came = await deliveryRun(options.folder, seed);
    sum.faults.push(...came.faults.map((fault) => `seed ${seed}: ${fault}`));
    sum.posted += came.posted;
    sum.uncertain += came.uncertain;
    sum.crashes += came.crashes;
    sum.stops += came.stops;
    for (const [kind, count] of Object.entries(came.mischief) as [MischiefKind, number][])
      mischief[kind] = (mischief[kind] ?? 0) + count;
    options.onRun?.(run + 1);
  }
  return { ...sum, mischief: mischief as DeliveryRuns['mischief'] };
}

/** Digests of two days, posted by bots that die one after the other. */
async function deliveryRun(parent: string, seed: number): Promise<DeliveryRuns> {
  const random = seededRandom(seed);
  const folder = await mkdtemp(join(parent, 'run-'));
  const path = join(folder, 'courant.db');
  const clock = movedClock(START);
  const log = keptLog();
  const playground = await openPlayground({ clock, log, realLimits: false });
  const store = await openStore({ url: `file:${path}`, clock, log, exclusive: true });
  const scene = await setDeliveryScene(store.digests, playground, { random, dueAt: DUE });
  await store.close();
  const mischief = createMischief(random, playground, path);
  const dueTimes = [DUE, DUE + DAY];
  let crashesLeft = Math.floor(random() * (MOST_CRASHES + 1));
  const counts = { crashes: 0, stops: 0 };
  const faults: string[] = [];

  async function live(seam: Seam, dueAt: number, until: number): Promise<void> {
    const life = await openLife({
      path,
      playground,
      clock,
      log,
      seam,
      mischief,
      compose: scene.compose,
      random,
    });
    while (!seam.isCut && clock.now() < until && !isDone(path, dueAt)) {
      life.tick();
      await quiet(seam);
      await life.breathe();
      if (!seam.isCut) clock.move(1 + Math.floor(random() * LONGEST_TICK));
    }
    if (seam.isCut) counts.crashes += 1;
    if (random() < STOPS) {
      if (!seam.isCut) counts.stops += 1;
      let stopped = false;
      void life.stop().then(() => {
        stopped = true;
      });
      while (!stopped && !seam.isCut) {
        await quiet(seam);
        if (!stopped) clock.move(SECOND);
      }
    }
    seam.cut();
    await quiet(seam);
    mischief.rest();
    await life.close();
  }

  for (const dueAt of dueTimes) {
    clock.move(Math.max(0, dueAt - 10 * SECOND - clock.now()));
    for (;;) {
      const lastsFor = crashesLeft > 0 ? 1 + Math.floor(random() * LONGEST_LIFE) : Infinity;
      crashesLeft -= 1;
      const seam = createSeam(lastsFor);
      await live(seam, dueAt, dueAt + PATIENCE);
      if (isDone(path, dueAt)) break;
      if (clock.now() >= dueAt + PATIENCE) {
        faults.push('not at its end after hours');
        break;
      }
      clock.move(AWAY[Math.floor(random() * AWAY.length)] ?? 0);
    }
    const again = await openStore({ url: `file:${path}`, clock, log, exclusive: true });
    await again.outbox.add(scene.corrections(dueAt));
    await again.close();
    await live(createSeam(Infinity), dueAt, dueAt + 2 * PATIENCE);
  }
  const verdict: DeliveryVerdict = judgeDeliveries(path, scene, { playground, dueTimes });
  await playground.close();
  await rm(folder, { recursive: true });
  const bugs = log.lines.filter(({ level, text }) => level === 'error' && !isMadeUp(text));
  return {
    ...verdict,
    faults: [...faults, ...verdict.faults, ...bugs.map(({ text }) => text)],
    ...counts,
    mischief: mischief.counts,
  };
}

const isMadeUp = (text: string) => text.includes('the database is busy');

/** Whether all that was due then is made, and its deliveries have ended. */
function isDone(path: string, dueAt: number): boolean {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const open = database
      .prepare(`
        select (select count(*) from deliveries where state in ('waiting', 'sending'))
          + (select count(*) from digest_runs where finished_at is null)
          + (select count(*) from digests where next_at <= ?) as count`)
      .get(dueAt);
    return open?.count === 0;
  } finally {
    database.close();
  }
}

/** Waits until nothing more happens unless the clock is moved. */
async function quiet(seam: Seam): Promise<void> {
  for (let still = 0; still < STILL; ) {
    await turn();
    still = seam.underWay === 0 ? still + 1 : 0;
  }
}

/** Turns of the event loop in which nothing is under way; between two things there are fewer. */
const STILL = 6;
