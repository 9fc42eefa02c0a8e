import { openArticle } from '../commands/article.ts';
import { askAbout } from '../commands/ask.ts';
import { tryBrief } from '../commands/brief.ts';
import { dailyDigest } from '../commands/digest/daily.ts';
import { stopDigest } from '../commands/digest/pause.ts';
import { commands } from '../commands/index.ts';
import type { Services } from '../commands/services.ts';
import { suggestSources } from '../commands/sources/add.ts';
import { stopWatch } from '../commands/watch/remove.ts';
import { whyDigest } from '../commands/why.ts';
import packageJson from '../package.json' with { type: 'json' };
import { bestEffortCache } from './briefing/best-effort-cache.ts';
import { createBriefing } from './briefing/brief.ts';
import { createDelivery } from './briefing/deliver.ts';
import { createDigestMaker } from './briefing/digest/make-digest.ts';
import { createDigests } from './briefing/digests.ts';
import { createFirstContact } from './briefing/first-contact.ts';
import { createLibrary } from './briefing/library.ts';
import { createMembership } from './briefing/membership.ts';
import { createDigestRuns } from './briefing/run-digests.ts';
import { stopRefused } from './briefing/stop-refused.ts';
import { createWatchRuns } from './briefing/watches/run-watches.ts';
import { createWatches } from './briefing/watches/watches.ts';
import { createWhy } from './briefing/why/why.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { UserError } from './core/errors.ts';
import type { Logger } from './core/logger.ts';
import type { Reply } from './core/reply.ts';
import type { Scope } from './core/scope.ts';
import { monthOf } from './core/spend.ts';
import type { Store } from './core/store.ts';
import { countDigests } from './count-digests.ts';
import { countFeeds } from './count-feeds.ts';
import { createAttachmentReader } from './discord/attachments.ts';
import { createChat } from './discord/chat.ts';
import { createDiscord } from './discord/client.ts';
import { renderReply } from './discord/render.ts';
import { createHealth } from './health.ts';
import { createSources } from './ingest/sources.ts';
import { createStoryGrouper } from './ingest/stories.ts';
import { createStoryKeeper } from './ingest/story-keeper.ts';
import { answerJob, createJobs, deliveryJob, digestJob, type Job, watchJob } from './jobs.ts';
import { measureFeeds } from './measure-feeds.ts';
import { measureJobs } from './measure-jobs.ts';
import { measurePosts } from './measure-posts.ts';
import { openAsking } from './open-asking.ts';
import { openCare } from './open-care.ts';
import { openWriting } from './open-writing.ts';
import { createPersonReads } from './person-reads.ts';
import { type Scheduler, startScheduler } from './scheduler.ts';
import { openStore } from './store/open-store.ts';
import { beginning } from './text/shorten.ts';
import { createWatching } from './watching.ts';
import { createWeb } from './web.ts';

/** The whole bot, built and not yet started. */
export interface App {
  readonly store: Store;
  /** What runs by itself, each at its time. */
  readonly jobs: readonly Job[];
  /** Resolves when no feed is being read any more, and nothing is being delivered. */
  idle(): Promise<void>;
  /** Puts time ahead, and does at once what became due by then; the bot is started. */
  leap(jump: () => void): Promise<void>;
  /** Resolves when people can be answered. @throws UserError that tells an operator what to do. */
  start(): Promise<void>;
  /** Resolves when the bot can answer nobody any more, with what the operator can do about it. */
  readonly lost: Promise<UserError>;
  /** Finishes what is under way, for a few seconds at most, and lets go of everything. */
  stop(): Promise<void>;
}

/**
 * How much of an attached text is read, UTF-16 units: more than a summary looks at. All of a 2 MB
 * file could hold the event loop for seconds.
 */
const LONGEST_READ = 220_000;

/** Milliseconds that a person waits for a page at most. */
const LONGEST_WAIT = 15_000;

/** Milliseconds for answers and posts under way when the bot is stopped; with the rest it stays under 10 s. */
const PATIENCE = 8000;

/** Whether nothing of a reply has to go into a second message. */
const isOneMessage = (reply: Reply): boolean => renderReply(reply).length === 1;

type Outside = { readonly clock: Clock; readonly log: Logger; readonly random?: () => number };

/**
 * Builds everything, in reading order.
 *
 * @param token the bot's, or the playground's.
 * @throws UserError where the store cannot be opened.
 */
export async function createApp(
  config: Config & { readonly discordToken: string },
  { clock, log, random = Math.random }: Outside,
): Promise<App> {
  const startedAt = clock.now();
  const watching = await createWatching(config.http, log);
  const { meter } = watching;
  const store = await openStore({ url: config.databaseUrl, clock, log, exclusive: true });

  const { summaries, voices, writer } = await openWriting(config, { store, clock, log, meter });
  const monthOfModel = async (scope: Scope) =>
    writer === null
      ? null
      : { spend: await store.spend.of(scope, monthOf(clock.now())), cap: config.caps.scope };
  const readFile = createAttachmentReader(config.discordApiUrl);
  const allowHosts = config.fetchAllowHosts;
  const web = createWeb(async () => {
    const { openIngest } = await import('./ingest/open-ingest.ts');
    return openIngest({ store, clock, log, random, allowHosts, meter });
  });
  measureFeeds(meter, { feeds: store.feeds, web, clock });
  measurePosts(meter, store, clock);
  const stories = createStoryKeeper(store.articles, createStoryGrouper(), clock);
  const { discordToken: token, discordApiUrl: apiUrl } = config;
  const chat = createChat({ token, apiUrl, clock });
  const onRefused = stopRefused(store, clock);
  const deliveries = createDelivery({ outbox: store.outbox, chat, clock, log, random, onRefused });
  const maker = createDigestMaker({
    store,
    summaries,
    voices,
    actions: { openArticle, ask: askAbout, why: whyDigest, stop: stopDigest },
    fits: isOneMessage,
  });
  const digestRuns = createDigestRuns({
    store,
    clock,
    log,
    compose: maker.compose,
    storiesUpToDate: stories.catchUp,
    deliver: deliveries.wake,
  });
  const asking = openAsking({
    store,
    writer,
    voices,
    chat,
    clock,
    log,
    readsMessages: () => discord.readsMessages(),
    fits: isOneMessage,
    deliver: deliveries.wake,
  });
  const watchRuns = createWatchRuns({
    store,
    summaries,
    voices,
    clock,
    log,
    actions: { why: whyDigest, stop: stopWatch },
    fits: isOneMessage,
    storiesUpToDate: stories.catchUp,
    deliver: deliveries.wake,
  });
  const services: Services = {
    library: createLibrary(store),
    summaries,
    voices,
    settings: store.settings,
    monthOfModel,
    briefing: createBriefing(store, summaries, clock, stories.catchUp),
    searches: bestEffortCache(store.cache('searches'), log),
    async readAttachment(attachment) {
      const { clean } = await import('./ingest/clean.ts');
      const raw = beginning(await readFile(attachment), LONGEST_READ);
      const { title, text, language } = clean(raw);
      // What stands alone in a file is no title of anything.
      if (text === '') return { title: attachment.name, text: title ?? '', language };
      return { title: title ?? attachment.name, text, language };
    },
    readText: readFile,
    sources: createSources(store.feeds, web.open, { clock, random }),
    offers: bestEffortCache(store.cache('offers'), log),
    refreshed: bestEffortCache(store.cache('refreshed'), log),
    async readLink(url) {
      const page = await (await web.open()).readPage(url, AbortSignal.timeout(LONGEST_WAIT));
      const { text, language, publishedAt, siteName: source } = page;
      return { title: page.title ?? page.url, text, language, url: page.url, source, publishedAt };
    },
    readFor: createPersonReads(),
    ...asking.services,
    digests: createDigests({
      store,
      clock,
      runs: digestRuns,
      preview: maker.preview,
      storiesUpToDate: stories.catchUp,
    }),
    watches: createWatches(store.watches),
    async forgetPerson(userId) {
      await store.conversations.forgetPerson(userId);
      await store.departures.forget({ kind: 'person', id: userId });
    },
    why: createWhy(store, clock),
    chat,
    status: async (scope) => ({
      startedAt,
      version: packageJson.version,
      counts: await store.articles.counts(scope),
      feeds: countFeeds(await store.feeds.followed(scope), clock.now()),
      digests: countDigests(await store.digests.list(scope)),
      digestLag: (await store.digests.counts(clock.now())).lag,
      deliveries: await store.outbox.counts(clock.now()),
      readsMessages: discord.readsMessages(),
      model: summaries.model,
      month: await monthOfModel(scope),
    }),
  };

  const greet = createFirstContact({
    outbox: store.outbox,
    clock,
    log,
    actions: { dailyDigest, suggestSources, tryBrief },
    deliver: deliveries.wake,
  });
  const discord = createDiscord({
    token,
    apiUrl,
    commands,
    services,
    clock,
    log,
    meter,
    takeEvent: store.takeEvent,
    membership: createMembership(store.departures, greet, log),
    listener: asking.listener,
  });
  const health = createHealth({ discord, store, clock, log });
  const poller = async () => (await web.open()).poller;
  const jobs = measureJobs(
    [
      ...createJobs({ store, clock, poller, stories }),
      watchJob(watchRuns),
      ...openCare({ store, summaries, voices, web, clock, log, fits: isOneMessage }),
      digestJob(digestRuns),
      answerJob(asking.queue),
      deliveryJob(deliveries),
    ],
    meter,
    clock,
  );
  let scheduler: Scheduler | null = null;
  const idle = async () => {
    await (await web.opened)?.poller.idle();
    await digestRuns.idle();
    await asking.queue.idle();
    await deliveries.idle();
  };

  return {
    store,
    jobs,
    idle,
    async leap(jump) {
      await scheduler?.leap(jump, idle);
    },
    lost: discord.lost,
    async start() {
      await watching.open(health);
      await discord.start();
      scheduler = startScheduler(jobs, log);
    },
    async stop() {
      // At once: a job may wait for what reads the web, until that is closed.
      watchRuns.stop();
      await Promise.all([
        scheduler?.stop(),
        stories.stop(),
        web.close(),
        discord.stop(PATIENCE),
        digestRuns.stop(PATIENCE),
        asking.queue.stop(PATIENCE),
        deliveries.stop(PATIENCE),
      ]);
      await watching.close();
      await store.close();
    },
  };
}
