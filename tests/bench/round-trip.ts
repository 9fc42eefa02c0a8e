import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/core/clock.ts';
import type { Person } from '../../src/playground/person.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { startBot } from './bot-process.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { startFlags } from './start-flags.ts';

/** What one command takes, from the person's sending it to the answer before their eyes. */
export interface RoundTrips {
  readonly echo: Quantiles;
  readonly help: Quantiles;
  readonly article: Quantiles;
  readonly search: Quantiles;
}

export interface BotFigures {
  readonly alone: RoundTrips;
  readonly whileSearching: RoundTrips;
  /** Resident memory of the bot after its start and after all this, bytes. */
  readonly memory: { readonly idle: number; readonly after: number };
}

const ROUNDS = 300;
const WARM_UP = 30;
/** Milliseconds between two rounds: people do not press all at once, and Discord would limit it. */
const PAUSE = 25;

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Runs the bot and a bare echo bot, each in a process of its own and on a playground of its own,
 * and sends their commands in turn.
 *
 * @param databaseUrl a store that is filled already.
 * @param headlines to search for.
 * @param ids of stored articles.
 */
export async function measureBot(
  databaseUrl: string,
  headlines: readonly string[],
  ids: readonly number[],
): Promise<BotFigures> {
  const [ours, bare] = await Promise.all([
    openPlayground({ clock: systemClock }),
    openPlayground({ clock: systemClock }),
  ]);
  const bot = await startBot(
    [...startFlags(), path('../../src/main.ts')],
    {
      DISCORD_TOKEN: ours.token,
      DISCORD_API_URL: ours.apiUrl,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'info',
    },
    '"ready"',
  );
  const echo = await startBot([path('echo-bot.ts'), bare.apiUrl, bare.token], {}, 'ready');
  const idle = bot.memory();
  const reader = ours.person('member');
  const stranger = bare.person('member');
  try {
    const alone = await measure(reader, stranger, headlines, ids);
    const searching = searchOn(ours.person('manager'), headlines);
    const whileSearching = await measure(reader, stranger, headlines, ids);
    await searching.stop();
    return { alone, whileSearching, memory: { idle, after: bot.memory() } };
  } finally {
    await Promise.all([bot.stop(), echo.stop()]);
    await Promise.all([ours.close(), bare.close()]);
  }
}

async function measure(
  reader: Person,
  stranger: Person,
  headlines: readonly string[],
  ids: readonly number[],
): Promise<RoundTrips> {
  const asked = {
    echo: () => stranger.runCommand('echo'),
    help: () => reader.runCommand('help'),
    article: (round: number) =>
      reader.runCommand('article', { title: `id:${ids[round % ids.length]}` }),
    search: (round: number) =>
      reader.runCommand('search', { query: headlines[round % headlines.length] ?? '' }),
  };
  const times = { echo: [], help: [], article: [], search: [] } as Record<
    keyof typeof asked,
    number[]
  >;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const name of ['echo', 'help', 'article', 'search'] as const) {
      const start = performance.now();
      await asked[name](round);
      if (round >= WARM_UP) times[name].push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return {
    echo: quantilesOf(times.echo),
    help: quantilesOf(times.help),
    article: quantilesOf(times.article),
    search: quantilesOf(times.search),
  };
}

/** Somebody who searches without a pause. */
function searchOn(person: Person, headlines: readonly string[]) {
  let going = true;
  const running = (async () => {
    for (let turn = 0; going; turn += 1)
      await person.runCommand('search', { query: headlines[turn % headlines.length] ?? '' });
  })();
  return {
    async stop() {
      going = false;
      await running;
    },
  };
}
