import { checkZone, zonesByRules } from '../briefing/zone-check.ts';

/**
 * `npm run prove:schedule`: exactly one run for each due local day of 2020–2035 in every zone, day
 * by day; zones with the same offsets throughout are looked at once. `-- Asia/Amman` looks at that
 * zone alone. Ends with an error at the first day that is not as promised.
 */
const [only] = process.argv.slice(2);
const zones = only === undefined ? [...zonesByRules().values()] : [[only]];
const begun = performance.now();
let checked = 0;
for (const [index, names] of zones.entries()) {
  checked += checkZone(names[0] ?? '', null);
  process.stderr.write(`\r${index + 1} of ${zones.length} kinds of zones`);
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
process.stdout.write(
  `\n${checked} due days of ${zones.flat().length} zones, each with exactly one run, in ${seconds} s\n`,
);
