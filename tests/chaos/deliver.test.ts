import { expect, it } from 'vitest';
import { temporaryFolder } from '../store/temporary-store.ts';
import { deliveryRuns } from './delivery-runs.ts';

it('whenever the bot dies and whatever fails, each digest is posted once and in its order', async () => {
  const { faults, posted, crashes } = await deliveryRuns({
    folder: temporaryFolder(),
    runs: 6,
    seed: 1,
  });
  expect(faults).toEqual([]);
  expect(posted).toBeGreaterThan(0);
  expect(crashes).toBeGreaterThan(0);
}, 60_000);
