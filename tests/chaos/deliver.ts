import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deliveryRuns } from './delivery-runs.ts';
import { killRuns } from './kill-runs.ts';

/**
 * Runs for long: `npm run chaos -- --runs 10000 --seed 1`, or with whole bots that are killed
 * `npm run chaos -- --kill 200 --seed 1`. Prints what it counted; ends with 1 on a finding.
 */
const { runs, kill, seed } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    kill: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
}).values;

const REPORT_EVERY = 500;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function cutOff(folder: string): Promise<readonly string[]> {
  const { posted, crashes, stops, mischief, ...came } = await deliveryRuns({
    folder,
    runs: Number(runs),
    seed: Number(seed),
    onRun: (done) => {
      if (done % REPORT_EVERY === 0) say(`${done} runs`);
    },
  });
  say(`${runs} runs, seed ${seed}: ${crashes} crashes, ${stops} stops, ${posted} messages`);
  const kinds = Object.entries(mischief).map(([kind, count]) => `${count} × ${kind}`);
  say(kinds.join(', '));
  say(`${came.uncertain} uncertain, all where the history is closed`);
  return came.faults;
}

async function killed(folder: string, kills: number): Promise<readonly string[]> {
  const came = await killRuns({ folder, kills, seed: Number(seed) });
  const { midRun, posted, uncertain } = came;
  say(`${kills} kills, seed ${seed}: ${midRun} while something was being sent, ${posted} messages`);
  say(`${uncertain} uncertain, all where the history is closed`);
  return came.faults;
}

const folder = await mkdtemp(join(tmpdir(), 'courant-chaos-'));
try {
  const faults = await (kill === undefined ? cutOff(folder) : killed(folder, Number(kill)));
  say(`${faults.length} lost, twice, out of order or otherwise wrong`);
  for (const fault of faults) say(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
// Requests of lives that were cut off are still waited for by their clients.
process.exit();
