import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchRuns } from './fetch-runs.ts';

/** Runs for long: `npm run chaos:fetch -- --runs 50 --seed 1`. Prints what it did; 1 on a finding. */
const { runs, seed } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
}).values;

const folder = await mkdtemp(join(tmpdir(), 'courant-chaos-'));
try {
  const { faults, midRun, storedBefore, articles, edits } = await fetchRuns({
    folder,
    kills: Number(runs),
    seed: Number(seed),
  });
  process.stdout.write(
    `${runs} kills, seed ${seed}, ${midRun} while feeds were read; ${storedBefore} of ${articles} articles stored before the last run, ${edits} edits: ${faults.length} missing, twice or broken\n`,
  );
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
