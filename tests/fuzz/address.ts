import fc from 'fast-check';
import { forbiddenSpelling, neverConnects } from './address-spellings.ts';
import { memoryCap } from './memory-cap.ts';

/** Runs for long: `npm run fuzz:address -- [runs] [seed]`. Prints what it did; 1 on a finding. */
const [runs = '200000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

/** What a bot may have after its start is 150 MB; looking at addresses keeps nothing. */
const memory = memoryCap(256);
const reader = await neverConnects();
const start = performance.now();
try {
  const property = fc.asyncProperty(forbiddenSpelling, async (spelling) => {
    await reader.check(spelling);
    memory.hold();
  });
  await fc.assert(property, { numRuns: Number(runs), seed: Number(seed) });
  const took = Math.round(performance.now() - start);
  process.stdout.write(
    `${runs} spellings, seed ${seed}: none connected, ${took} ms, ${memory.told()}\n`,
  );
} finally {
  await reader.close();
}
