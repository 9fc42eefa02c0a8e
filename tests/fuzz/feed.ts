import fc from 'fast-check';
import { holdsUp, mutatedFeed } from './feed-mutations.ts';
import { memoryCap } from './memory-cap.ts';

/** Runs for long: `npm run fuzz:feed -- [runs] [seed]`. Prints what it did; 1 on a finding. */
const [runs = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

/** Half of the heap that the thread of feeds has (feed-thread.ts), with Node and its libraries. */
const memory = memoryCap(256);
const start = performance.now();
const property = fc.property(mutatedFeed, (feed) => {
  holdsUp(feed);
  memory.hold();
});
fc.assert(property, { numRuns: Number(runs), seed: Number(seed) });
const took = Math.round(performance.now() - start);
process.stdout.write(
  `${runs} feeds, seed ${seed}: all read or refused, ${took} ms, ${memory.told()}\n`,
);
