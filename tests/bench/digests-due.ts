import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDigestMaker } from '../../src/briefing/digest/make-digest.ts';
import { createDigestRuns } from '../../src/briefing/run-digests.ts';
import { dueTimes } from '../../src/briefing/schedule.ts';
import { readConfig } from '../../src/config.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import type { Store } from '../../src/core/store.ts';
import { renderReply } from '../../src/discord/render.ts';
import { openWriting } from '../../src/open-writing.ts';
import { openStore } from '../../src/store/open-store.ts';
import { fillDigests } from './fan-out-store.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';

const HOUR = 60 * 60 * 1000;
const LEASE = 5 * 60 * 1000;
const CLAIMED_AT_ONCE = 20;
const ROUNDS = 200;
const ARTICLES = 200;

/** Milliseconds that looking for due digests takes among so many. */
export interface Finding {
  /** Where none is due. */
  readonly none: Quantiles;
  /** Where all are: a claim of twenty, stored and waited for on the disk. */
  readonly twenty: Quantiles;
}

export async function measureFinding(digests: number, log: Logger): Promise<Finding> {
  const dueAt = Math.floor(Date.now() / HOUR) * HOUR + HOUR;
  return withDigests(digests, { articles: 0, dueAt, log }, async (store) => {
    const claim = (now: number) =>
      store.digests.claimDue(now, CLAIMED_AT_ONCE, now + LEASE, ({ plan, nextAt }) =>
        dueTimes(plan, nextAt, now),
      );
    return {
      none: await timesOf(() => claim(dueAt - 1)),
      twenty: await timesOf(() => claim(dueAt)),
    };
  });
}

/** How many compositions so many digests that are alike need, and milliseconds until all are in the outbox. */
export interface Composing {
  readonly compositions: number;
  readonly took: number;
}

export async function measureComposing(digests: number, log: Logger): Promise<Composing> {
  const clock = systemClock;
  return withDigests(digests, { articles: ARTICLES, dueAt: Date.now(), log }, async (store) => {
    const { summaries, voices } = await openWriting(readConfig({}), { store, clock, log });
    const maker = createDigestMaker({
      store,
      summaries,
      voices,
      actions: { openArticle: ACTION, ask: ACTION, why: ACTION, stop: ACTION },
      fits: (reply) => renderReply(reply).length === 1,
    });
    const runs = createDigestRuns({
      store,
      clock,
      log,
      compose: maker.compose,
      storiesUpToDate: async () => {},
      deliver: () => {},
    });
    const start = performance.now();
    await runs.begin();
    await runs.idle();
    const took = performance.now() - start;
    const { waiting } = await store.outbox.counts(clock.now());
    if (waiting < digests) throw new Error(`${waiting} of ${digests} digests were made`);
    return { compositions: maker.compositions(), took };
  });
}

const ACTION = { name: 'bench', version: 1 };
/** Servers that the digests are spread over. */
const SERVERS = 1000;

async function withDigests<T>(
  digests: number,
  filling: Parameters<typeof fillDigests>[2],
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-bench-'));
  const path = join(folder, 'courant.db');
  const { log } = filling;
  try {
    const places = Array.from({ length: digests }, (_, index) => ({
      serverId: `${index % SERVERS}`,
      channelId: `${index + 1}`,
    }));
    await fillDigests(path, places, filling);
    const url = `file:${path}`;
    const store = await openStore({ url, clock: systemClock, log, exclusive: true });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function timesOf(work: () => Promise<unknown>): Promise<Quantiles> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return quantilesOf(times);
}
