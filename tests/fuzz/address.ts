import fc from 'fast-check';
import { forbiddenSpelling, neverConnects } from './address-spellings.ts';

/** Runs for long: `npx node tests/fuzz/address.ts [runs] [seed]`. Prints what it did; 1 on a finding. */
const [runs = '200000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

const reader = await neverConnects();
const start = performance.now();
try {
  const property = fc.asyncProperty(forbiddenSpelling, reader.check);
  await fc.assert(property, { numRuns: Number(runs), seed: Number(seed) });
  const took = Math.round(performance.now() - start);
  process.stdout.write(`${runs} spellings, seed ${seed}: none connected, ${took} ms\n`);
} finally {
  await reader.close();
}
