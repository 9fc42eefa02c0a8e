import { parseArgs } from 'node:util';
import type { Logger } from '../../src/core/logger.ts';
import { measureAnswers, measureFirstAnswers } from './answer.ts';
import { measureComposing, measureFinding } from './digests-due.ts';
import { measureFanOut } from './fan-out.ts';
import { benchImport } from './import.ts';
import { measurePolling } from './polling.ts';
import { measureBot, type RoundTrips } from './round-trip.ts';
import { measureSearch, openSyntheticStore, SEED } from './search.ts';
import { measureSummaries } from './summary.ts';
import { syntheticArticles } from './synthetic-library.ts';
import { measureTokens, type TokensTaken } from './tokens.ts';

// Measures speed and memory on this machine and prints a table. Made-up articles, the same ones
// at every run; the figures that Courant is held to stand in the last column. `-- --part 0.01` takes
// a hundredth of everything, which shows that it runs and nothing more.

const { part } = parseArgs({ options: { part: { type: 'string', default: '1' } } }).values;
const quiet: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const partOf = (whole: number) => Math.ceil(whole * Number(part));
const LARGE = partOf(100_000);
const SMALL = partOf(10_000);
const HEADLINES = Math.min(400, LARGE);
const SOURCES = partOf(10_000);
const CHANNELS = partOf(10_000);
const PLANS = partOf(100_000);

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (what: string, figure: string, held = '') =>
  say(`| ${what.padEnd(58)} | ${figure.padEnd(28)} | ${held.padEnd(24)} |`);
const ms = (time: number) => `${time.toFixed(1)} ms`;
const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
const both = ({ p50, p99 }: { p50: number; p99: number }) => `p50 ${ms(p50)}, p99 ${ms(p99)}`;

function roundTrips(when: string, { echo, help, article, search }: RoundTrips): void {
  row(`bare echo bot${when}`, both(echo));
  for (const [name, times] of [
    ['/help', help],
    ['/article', article],
  ] as const) {
    row(`${name}${when}`, both(times));
    const over = { p50: times.p50 - echo.p50, p99: times.p99 - echo.p99 };
    row(`${name}${when}, over the echo bot`, both(over), 'p50 < 5 ms, p99 < 30 ms');
  }
  row(`/search, eight words${when}`, both(search));
}

say(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${part} of everything\n`);
row('what', 'measured', 'to hold');
row('-'.repeat(58), '-'.repeat(28), '-'.repeat(24));

const summaries = await measureSummaries();
row('summary of 700 words', `mean ${ms(summaries.mean)}, ${both(summaries)}`, '< 3 ms');
const { brief, answer } = await measureTokens(quiet);
const tokens = ({ calls, used, reserved }: TokensTaken) =>
  `${calls.toFixed(1)} calls, ${Math.round(used)} tokens (${Math.round(reserved)})`;
row('a language model for a brief (reserved at most)', tokens(brief));
row('a language model for an answer (reserved at most)', tokens(answer));
const imported = await benchImport(SMALL, quiet);
row('import of 400-word articles', `${Math.round(imported.articlesPerSecond)} a second`, '≥ 1000');

const small = await openSyntheticStore(SMALL, quiet);
row('search at 10,000 articles, eight words', both(await measureSearch(small.store)));
await small.close();
const large = await openSyntheticStore(LARGE, quiet);
const found = await measureSearch(large.store);
row('search at 100,000 articles, eight words', both(found), 'p50 ≤ 15 ms, p99 ≤ 76 ms');
row('answer at 100,000 articles, eight words', both(await measureAnswers(large.store)));
row(
  'question to answer in the outbox, 100,000 articles',
  both(await measureFirstAnswers(large.store, quiet)),
);

const headlines = [...syntheticArticles(HEADLINES, SEED)].map(({ title }) => title);
const ids = headlines.map((_, index) => 1 + ((index * 7919) % LARGE));
const bot = await measureBot(large.url, headlines, ids);
roundTrips(', 100,000 articles', bot.alone);
roundTrips(', while others search', bot.whileSearching);
row('memory of the bot after its start', mb(bot.memory.idle), '< 150 MB');
row('memory of the bot after all this', mb(bot.memory.after));
await large.close();

const { first, later } = await measurePolling(SOURCES);
for (const [when, round] of [
  ['10,000 sources at first sight', first],
  ['10,000 sources, a fifth with news', later],
] as const) {
  row(`${when}, polled`, `${Math.round(round.sourcesPerSecond)} sources a second`);
  row(`${when}, stored`, `${Math.round(round.articlesPerSecond)} articles a second`);
  // All of them fall due at once, which is the worst that can be.
  row(`${when}, the last one late by`, `${Math.round(round.polled / 1000)} s`, '< 300 s');
  row(`${when}, not polled once`, `${round.missed}`, '0');
  row(
    `${when}, longest block`,
    `max ${ms(round.longestBlock)}, p99 ${ms(round.usualBlock)}`,
    '< 50 ms',
  );
  // Less than the block where the machine was busy with others.
  row(`${when}, longest at work`, `max ${ms(round.longestWork)}`);
  row(`${when}, memory at most`, mb(round.mostMemory), '< 350 MB');
}

const finding = await measureFinding(PLANS, quiet);
row('100,000 digests, none due: to see that', both(finding.none), 'p50 < 5 ms');
row('100,000 digests, all due: to claim twenty', both(finding.twenty));
const composing = await measureComposing(CHANNELS, quiet);
row('10,000 digests alike, compositions', `${composing.compositions}`, '1 a minute');
row('10,000 digests alike, all in the outbox', `${(composing.took / 1000).toFixed(1)} s`);
const fanOut = await measureFanOut(CHANNELS, quiet);
const { took, least, posted, wrong, limited, help, memory } = fanOut;
const share = `${(took / 1000).toFixed(1)} s, ${(took / least).toFixed(2)} times the limit’s`;
row('10,000 channels due at once, all posted after', share, '≤ 1.2 times');
row('10,000 channels, messages; channels with none or two', `${posted}; ${wrong}`, '10000; 0');
row('10,000 channels, answers of 429', `${limited}`);
row('/help while they are posted', both(help));
row('memory of the bot meanwhile, at most', mb(memory));
