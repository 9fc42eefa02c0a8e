import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/core/clock.ts';
import type { Logger } from '../../src/core/logger.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { startBot } from './bot-process.ts';
import { fillDigests } from './fan-out-store.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { startFlags } from './start-flags.ts';

/** The same digest in many channels, posted by the whole bot under Discord's limits. */
export interface FanOut {
  /** Milliseconds from when they were due to the last message, and what the limit alone would take. */
  readonly took: number;
  readonly least: number;
  readonly posted: number;
  /** Channels with more than one message, or none. */
  readonly wrong: number;
  /** Answers of 429. */
  readonly limited: number;
  /** What `/help` took somebody meanwhile. */
  readonly help: Quantiles;
  /** Resident memory of the bot at most, bytes. */
  readonly memory: number;
}

/** Requests a second that Discord takes of a bot. */
const LIMIT = 50;
const ARTICLES = 200;
const CHANNELS_IN_A_SERVER = 100;
/** Milliseconds from the filling of the store to the due time; the bot starts meanwhile. */
const AHEAD = 30_000;
const PATIENCE = 600_000;

export async function measureFanOut(channels: number, log: Logger): Promise<FanOut> {
  const folder = await mkdtemp(join(tmpdir(), 'courant-bench-'));
  const playground = await openPlayground({ clock: systemClock });
  try {
    const servers = Array.from({ length: Math.ceil(channels / CHANNELS_IN_A_SERVER) }, (_, index) =>
      playground.addServer(`Server ${index}`),
    );
    const places = Array.from({ length: channels }, (_, index) =>
      playground.addChannel({ name: `digest-${index}` }, servers[index % servers.length]),
    );
    const path = join(folder, 'courant.db');
    const dueAt = Date.now() + AHEAD;
    const filled = places.map(({ id, serverId }) => ({ channelId: id, serverId: `${serverId}` }));
    await fillDigests(path, filled, { articles: ARTICLES, dueAt, log });
    let posted = 0;
    let limited = 0;
    let lastAt = dueAt;
    playground.onExchange(({ method, pattern, status }) => {
      if (status === 429) limited += 1;
      // Before it greets its servers.
      if (Date.now() < dueAt) return;
      if (method !== 'POST' || pattern !== '/channels/:channel/messages' || status !== 200) return;
      posted += 1;
      lastAt = Date.now();
    });
    const bot = await startBot(
      [...startFlags(), fileURLToPath(new URL('../../src/main.ts', import.meta.url))],
      {
        DISCORD_TOKEN: playground.token,
        DISCORD_API_URL: playground.apiUrl,
        DATABASE_URL: `file:${path}`,
        LOG_LEVEL: 'info',
      },
      '"ready"',
    );
    const reader = playground.person('member');
    const times: number[] = [];
    let memory = 0;
    while (posted < channels && Date.now() < dueAt + PATIENCE) {
      await delay(500);
      memory = Math.max(memory, bot.memory());
      if (Date.now() < dueAt) continue;
      const start = performance.now();
      await reader.runCommand('help');
      times.push(performance.now() - start);
    }
    await bot.stop();
    return {
      took: lastAt - dueAt,
      least: (channels / LIMIT) * 1000,
      posted,
      wrong: places.filter(({ messages }) => messages.size !== 1).length,
      limited,
      help: quantilesOf(times),
      memory,
    };
  } finally {
    await playground.close();
    await rm(folder, { recursive: true });
  }
}
