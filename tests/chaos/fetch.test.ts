import { expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-store.ts';
import { fetchRuns } from './fetch-runs.ts';

it('a bot that is killed again and again while it reads feeds has every article once in the end', async () => {
  const { faults, storedBefore, articles } = await fetchRuns({
    folder: temporaryFolder(),
    kills: 4,
    seed: 3,
  });
  expect(faults).toEqual([]);
  expect(storedBefore).toBeGreaterThan(0);
  expect(articles).toBeGreaterThan(storedBefore);
}, 30_000);
