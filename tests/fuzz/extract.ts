import fc from 'fast-check';
import { anyPage, checkPage } from './pages.ts';
import { workTime } from './work-time.ts';

/** Runs for long: `npx node tests/fuzz/extract.ts [runs] [seed]`. Prints what it did; 1 on a finding. */
const [runs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

const start = performance.now();
let longest = 0;
const property = fc.property(anyPage, fc.webUrl(), (html, url) => {
  const begun = workTime();
  checkPage(html, url);
  longest = Math.max(longest, workTime() - begun);
});
fc.assert(property, { numRuns: Number(runs), seed: Number(seed) });
const took = Math.round(performance.now() - start);
const memory = Math.round(process.memoryUsage().rss / 1e6);
process.stdout.write(
  `${runs} pages, seed ${seed}: all read, ${took} ms, the longest ${Math.round(longest)} ms of work, ${memory} MB\n`,
);
