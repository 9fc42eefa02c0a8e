import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { type Clock, systemClock } from './core/clock.ts';
import { UserError } from './core/errors.ts';
import type { Logger } from './core/logger.ts';
import { LIBRARY } from './core/scope.ts';
import { explainFailure } from './explain-failure.ts';
import { createLog } from './log.ts';
import { readEnvironment } from './read-environment.ts';

const PLAYGROUND_DATABASE = 'file:data/playground.db';

/** What has to be let go of when the process ends, the newest first. */
const opened: (() => Promise<void>)[] = [];

async function run(): Promise<void> {
  const config = readConfig(readEnvironment(process.env));
  const log = createLog(config.logLevel, process.stdout);
  stopOnSignals(log);
  const { discordToken } = config;
  if (discordToken !== null) {
    const app = await openApp({ ...config, discordToken }, log);
    await app.start();
    void app.lost.then(giveUp);
  } else if (process.env.container === undefined) await runPlayground(config, log);
  else
    throw new UserError(
      'DISCORD_TOKEN is missing. In a container there is no playground to open: set the token of your bot.',
    );
}

async function openApp(
  config: Config & { discordToken: string },
  log: Logger,
  clock: Clock = systemClock,
): Promise<App> {
  const app = await createApp(config, { clock, log });
  opened.unshift(app.stop);
  return app;
}

/** A Discord of your own on this machine, with the samples that only it ever shows. */
async function runPlayground(config: Config, log: Logger): Promise<void> {
  const { openInBrowser } = await import('./playground/open-in-browser.ts');
  const { openPlayground } = await import('./playground/playground.ts');
  const { importPaths } = await import('./ingest/import.ts');
  const { readSamples } = await import('./playground/samples.ts');
  const { movableClock } = await import('./playground/movable-clock.ts');
  const clock = movableClock(systemClock);
  let leap: App['leap'] = async (jump) => jump();
  const playground = await openPlayground({
    clock,
    port: config.playgroundPort,
    log,
    moveClock: (to) => leap(() => clock.moveTo(to)),
  });
  opened.unshift(playground.close);
  const app = await openApp(
    {
      ...config,
      discordToken: playground.token,
      discordApiUrl: playground.apiUrl,
      databaseUrl: PLAYGROUND_DATABASE,
      // The newsstand's papers are on loopback, where no source may lead otherwise.
      fetchAllowHosts: [...config.fetchAllowHosts, new URL(playground.url).host],
    },
    log,
    clock,
  );
  const { folder, publishedAt } = readSamples(systemClock.now());
  const samples = importPaths([folder], {
    store: app.store,
    owner: LIBRARY,
    publishedAt,
  });
  for await (const sample of samples) log.debug(sample, 'sample');
  await app.start();
  leap = app.leap;
  process.stdout.write(
    `\n  The playground is open: ${playground.url}\n  Type /brief there. Ctrl+C closes it.\n\n`,
  );
  if (process.argv.includes('--open')) openInBrowser(playground.url, process.platform, log);
}

function stopOnSignals(log: Logger): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await closeAll();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop(signal).catch(fail));
}

async function closeAll(): Promise<void> {
  for (const close of opened.splice(0)) await close();
}

function fail(error: unknown): void {
  process.stderr.write(explainFailure(error));
  process.exit(1);
}

async function giveUp(error: unknown): Promise<void> {
  await closeAll();
  fail(error);
}

run().catch(giveUp);
