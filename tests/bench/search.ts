import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseQuery } from '../../src/briefing/parse-query.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { fillLibrary, syntheticArticles } from './synthetic-library.ts';

/** Of the synthetic articles. */
export const SEED = 7;
const QUERIES = 300;
const WARM_UP = 20;

/** A filled store, and where it is. */
export interface SyntheticStore {
  readonly store: Store;
  readonly url: string;
  close(): Promise<void>;
}

/** Makes a store of so many synthetic articles of 400 words in a folder of its own. */
export async function openSyntheticStore(count: number, log: Logger): Promise<SyntheticStore> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-bench-'));
  const url = `file:${join(folder, 'bench.db')}`;
  const store = await openStore({ url, clock: systemClock, log, exclusive: false });
  await fillLibrary(store, count, SEED);
  return {
    store,
    url,
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Searches for eight-word headlines of stored articles, one after the other. */
export async function measureSearch(store: Store): Promise<Quantiles> {
  const times: number[] = [];
  for (const { title } of syntheticArticles(WARM_UP + QUERIES, SEED)) {
    const start = performance.now();
    await store.search.search(
      parseQuery(title),
      { kind: 'person', id: '1' },
      {
        offset: 0,
        limit: 10,
      },
    );
    times.push(performance.now() - start);
  }
  return quantilesOf(times.slice(WARM_UP));
}
