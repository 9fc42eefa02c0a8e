import fc from 'fast-check';
import { memoryCap } from './memory-cap.ts';
import { anyPage, checkPage } from './pages.ts';
import { workTime } from './work-time.ts';

/** Runs for long: `npm run fuzz:extract -- [runs] [seed]`. Prints what it did; 1 on a finding. */
const [runs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

/** Half of the heap that the thread of a page has (extract-pool.ts), with Node and its libraries. */
const memory = memoryCap(400);
const start = performance.now();
let longest = 0;
const property = fc.property(anyPage, fc.webUrl(), (html, url) => {
  const begun = workTime();
  checkPage(html, url);
  longest = Math.max(longest, workTime() - begun);
  memory.hold();
});
fc.assert(property, { numRuns: Number(runs), seed: Number(seed) });
const took = Math.round(performance.now() - start);
process.stdout.write(
  `${runs} pages, seed ${seed}: all read, ${took} ms, the longest ${Math.round(longest)} ms of work, ${memory.told()}\n`,
);
