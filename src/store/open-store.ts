import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { Store } from '../core/store.ts';
import { createArticleStore } from './articles.ts';
import { createCaches } from './cache.ts';
import { createConversationStore } from './conversations.ts';
import { databasePath } from './database-path.ts';
import { createDepartures, forgetDeparted } from './departures.ts';
import { createDigestStore } from './digests.ts';
import type { Engine } from './engine.ts';
import { createFeedStore } from './feeds.ts';
import { forgetConversations } from './forget-conversations.ts';
import { forgetDeliveries } from './forget-deliveries.ts';
import { forgetFeeds } from './forget-feeds.ts';
import { createHistory } from './history.ts';
import { createOutbox } from './outbox.ts';
import { isServerAddress } from './server-address.ts';
import { createSettingsStore } from './settings.ts';
import { createSpendStore } from './spend.ts';
import { openSqlite } from './sqlite-engine.ts';
import { createWatchStore } from './watches.ts';
import { createWithdrawalStore, forgetChecks } from './withdrawals.ts';

interface StoreOptions {
  /** `file:` and a path from the current folder, where missing folders are made; or `postgres://`… */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** True for the bot, false for an operator's command. There is one bot on a file, any number on a server. */
  readonly exclusive: boolean;
}

/**
 * Opens the store, and makes it or brings it up to date where that is needed.
 *
 * @throws UserError where the address, the file or the disk will not do, where the server cannot be
 * used, where the database is of a newer version, and where another bot holds the file
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { clock } = options;
  const { db, durable, index, search, takeEvent, close } = await openEngine(options);
  const caches = createCaches(db, clock);
  const articles = createArticleStore(db, clock, index);
  return {
    articles,
    search,
    feeds: createFeedStore(db, clock, index),
    digests: createDigestStore(durable, clock),
    watches: createWatchStore(durable, clock),
    withdrawals: createWithdrawalStore(db, clock),
    departures: createDepartures(durable, index, clock),
    outbox: createOutbox(durable, clock),
    history: createHistory(db, articles),
    settings: createSettingsStore(db),
    spend: createSpendStore(durable),
    conversations: createConversationStore(durable, clock),
    takeEvent,
    cache: caches.open,
    sweep: async () =>
      (await caches.sweep()) +
      (await forgetDeparted(db, index, clock.now())) +
      (await forgetFeeds(db, index, clock.now())) +
      (await forgetDeliveries(db, clock.now())) +
      (await forgetConversations(db, clock.now())) +
      (await forgetChecks(db, clock.now())),
    close,
  };
}

async function openEngine({ url, ...options }: StoreOptions): Promise<Engine> {
  if (!isServerAddress(url)) return openSqlite({ path: databasePath(url), ...options });
  // Loaded only here: on a file nothing of it is needed.
  const { openPostgres } = await import('./postgres-engine.ts');
  return openPostgres({ url, ...options });
}
