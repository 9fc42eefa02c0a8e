import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deliveryRuns } from './delivery-runs.ts';

/**
 * Runs for long: `npm run chaos -- --runs 10000 --seed 1`, and with `--kill 200` real processes
 * that are killed. Prints what it counted; ends with 1 on a finding.
 */
const { runs, seed } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
}).values;

const say = (line: string) => process.stdout.write(`${line}\n`);
const REPORT_EVERY = 500;
const folder = await mkdtemp(join(tmpdir(), 'courant-chaos-'));
try {
  const came = await deliveryRuns({
    folder,
    runs: Number(runs),
    seed: Number(seed),
    onRun: (done) => {
      if (done % REPORT_EVERY === 0) say(`${done} runs`);
    },
  });
  const { posted, uncertain, crashes, stops, mischief, faults } = came;
  say(`${runs} runs, seed ${seed}: ${crashes} crashes, ${stops} stops, ${posted} messages`);
  say(
    Object.entries(mischief)
      .map(([kind, count]) => `${count} × ${kind}`)
      .join(', '),
  );
  say(`${uncertain} uncertain where the history is closed; ${faults.length} lost, twice or wrong`);
  for (const fault of faults) say(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
// Requests of lives that were cut off are still waited for by their clients.
process.exit();
