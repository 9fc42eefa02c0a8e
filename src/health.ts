import type { Clock } from './core/clock.ts';
import type { Logger } from './core/logger.ts';
import type { Store } from './core/store.ts';
import type { Discord } from './discord/client.ts';

/** Milliseconds in which a store that works has answered long since. */
const PATIENCE = 3_000;

interface Parts {
  readonly discord: Pick<Discord, 'isReady'>;
  readonly store: Pick<Store, 'feeds'>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Tells why people cannot be answered now, in a sentence; null where they can. */
export function createHealth({ discord, store, clock, log }: Parts): () => Promise<string | null> {
  return async () => {
    if (!discord.isReady()) return 'Not logged in to Discord.';
    const late = Promise.withResolvers<string>();
    const cancel = clock.after(PATIENCE, () => late.resolve('The store takes too long to answer.'));
    const asked = store.feeds.counts(clock.now()).then(
      () => null,
      (error: unknown) => {
        log.error({ err: error }, 'the store does not answer');
        return 'The store does not answer.';
      },
    );
    const trouble = await Promise.race([asked, late.promise]);
    cancel();
    return trouble;
  };
}
