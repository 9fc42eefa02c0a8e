import { expect, it } from 'vitest';
import { crashRuns } from './crash-runs.ts';
import { temporaryFolder } from './temporary-store.ts';

it('a process that is killed again and again while it records polls loses and repeats nothing', async () => {
  const { faults, steps } = await crashRuns({ folder: temporaryFolder(), kills: 20, seed: 3 });
  expect(faults).toEqual([]);
  expect(steps).toBeGreaterThan(0);
}, 30_000);
