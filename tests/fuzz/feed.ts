import fc from 'fast-check';
import { holdsUp, mutatedFeed } from './feed-mutations.ts';

/** Runs for long: `npx node tests/fuzz/feed.ts [runs] [seed]`. Prints what it did; 1 on a finding. */
const [runs = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

const start = performance.now();
fc.assert(fc.property(mutatedFeed, holdsUp), { numRuns: Number(runs), seed: Number(seed) });
const took = Math.round(performance.now() - start);
process.stdout.write(`${runs} feeds, seed ${seed}: all read or refused, ${took} ms\n`);
