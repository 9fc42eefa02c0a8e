import type { Config } from './config.ts';
import type { Logger } from './core/logger.ts';
import { type Meter, noMeter } from './core/meter.ts';

/** What is served to those who watch the bot, where the operator wants that. */
export interface Watching {
  readonly meter: Meter;
  /**
   * Begins to serve.
   *
   * @param trouble why people cannot be answered, in a sentence; null where they can.
   * @throws UserError where the port cannot be had.
   */
  open(trouble: () => Promise<string | null>): Promise<void>;
  close(): Promise<void>;
}

const NOBODY: Watching = { meter: noMeter, open: async () => {}, close: async () => {} };

/** Without a port nothing of it is loaded: its library takes memory. */
export async function createWatching(http: Config['http'], log: Logger): Promise<Watching> {
  if (http === null) return NOBODY;
  const { openMetrics } = await import('./metrics/open-metrics.ts');
  const { startHttpServer } = await import('./metrics/http-server.ts');
  const metrics = openMetrics();
  let close = async () => {};
  return {
    meter: metrics.meter,
    async open(trouble) {
      const server = await startHttpServer({ ...http, metrics, trouble, log });
      close = server.close;
      log.info({ url: server.url }, 'health and metrics are served');
    },
    close: () => close(),
  };
}
