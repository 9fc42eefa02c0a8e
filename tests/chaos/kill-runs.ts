import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../../src/core/clock.ts';
import type { Digest, DigestDraft } from '../../src/core/digest.ts';
import { movableClock } from '../../src/playground/movable-clock.ts';
import { openPlayground, type Playground } from '../../src/playground/playground.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startFlags } from '../bench/start-flags.ts';
import { seededRandom } from '../bench/synthetic-library.ts';
import { digestPlan } from '../fakes/digest-plan.ts';
import { keptLog } from '../fakes/kept-log.ts';
import type { TimeOrder } from './delivering-process.ts';
import { judgeDeliveries } from './delivery-faults.ts';
import { type DeliveryScene, setDeliveryScene } from './delivery-scene.ts';

/** What a series of killed bots came to. */
export interface KillRuns {
  /** What was lost, twice, out of order or never came to an end; should be empty. */
  readonly faults: readonly string[];
  readonly posted: number;
  readonly uncertain: number;
  /** Kills with something claimed and not yet ended. */
  readonly midRun: number;
}

const SECOND = 1000;
/** Milliseconds that a bot lives at most from its first post, and without one. */
const LIVES_FOR = 150;
const LIVES_IDLE = 3_000;
/** With so many left to be posted, as on a busy machine, no more are planned. */
const MANY_OPEN = 30;
/** Every so many-th is killed so soon that it may still be starting. */
const EARLY = 8;
const EARLY_LIVES_FOR = 600;
/** How long it stays away: within a lease, within a nonce's life, and beyond. */
const AWAY = [SECOND, 70 * SECOND, 240 * SECOND];
/** Ids that no digest of the store has, whose deliveries are drafted by hand. */
const MADE_UP = 1_000_000;
const POST = 'POST /channels/:channel/messages';
/** Milliseconds in which all must come to an end that is left after the last kill. */
const LAST_LIFE = 120_000;
/** Without a request for so long, milliseconds, what is left waits for the clock. */
const STILL = 1_200;

/**
 * Kills the whole bot at random moments again and again while it posts, with answers that get lost
 * and its gateway breaking, and looks in the end whether everything is there, once.
 *
 * @param folder empty; for the database
 */
export async function killRuns(options: {
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
}): Promise<KillRuns> {
  const path = join(options.folder, 'courant.db');
  const random = seededRandom(options.seed);
  const clock = movableClock(systemClock);
  const log = keptLog();
  const playground = await openPlayground({ clock, log, realLimits: false });
  const store = await openStore({ url: `file:${path}`, clock, log, exclusive: false });
  const start = () => startBot(path, playground);
  const tell = (bot: ChildProcess) =>
    bot.send({ ahead: clock.now() - Date.now() } satisfies TimeOrder);
  const scenes: { readonly scene: DeliveryScene; readonly dueAt: number }[] = [];
  let made = MADE_UP;
  let midRun = 0;
  let lastRequest = Date.now();
  let posting = Promise.withResolvers<void>();
  playground.onExchange(({ method, pattern }) => {
    lastRequest = Date.now();
    if (method === 'POST' && pattern?.startsWith('/channels/')) posting.resolve();
  });

  /** Digests whose parts are drafted already, and one that has yet to be made. */
  async function plan(): Promise<void> {
    const dueAt = clock.now();
    const draft = async (given: DigestDraft): Promise<Digest> => {
      made += 1;
      return { ...given, id: made, createdAt: dueAt, paused: null, last: null };
    };
    const scene = await setDeliveryScene({ add: draft }, playground, { random, dueAt });
    scenes.push({ scene, dueAt });
    const window = { after: 0, upTo: 0, since: dueAt, until: dueAt, first: true };
    for (const { digest } of scene.digests) {
      const run = { digest, dueAt, window, claimedAt: dueAt };
      await store.outbox.add(scene.compose(run).deliveries);
    }
    await store.outbox.add(scene.corrections(dueAt));
    const channel = playground.addChannel({ name: `own-${scenes.length}` });
    const { id: channelId, name } = channel;
    await store.digests.add({
      scope: { kind: 'server', id: channel.serverId ?? '' },
      place: { channelId, name, kind: 'text' },
      plan: digestPlan,
      makerId: '1',
      nextAt: dueAt,
    });
  }

  try {
    let next = start();
    for (let kill = 1; kill <= options.kills; kill += 1) {
      const bot = await next;
      next = start();
      if (openDeliveries(path).open < MANY_OPEN) await plan();
      if (random() < 0.5)
        playground.faults.inject({ kind: 'reset', stored: random() < 0.7, route: POST });
      const started = once(bot, 'message');
      tell(bot);
      if (kill % EARLY === 0) await delay(random() * EARLY_LIVES_FOR);
      else {
        await started;
        if (random() < 0.3) playground.faults.dropSockets();
        posting = Promise.withResolvers();
        await Promise.race([posting.promise, delay(LIVES_IDLE)]);
        await delay(random() * LIVES_FOR);
      }
      await killBot(bot);
      if (openDeliveries(path).sending > 0) midRun += 1;
      clock.moveTo(clock.now() + (AWAY[Math.floor(random() * AWAY.length)] ?? 0));
    }
    const last = await next;
    tell(last);
    const end = Date.now() + LAST_LIFE;
    while (Date.now() < end && !isDone(path, clock.now())) {
      await delay(100);
      if (Date.now() < lastRequest + STILL) continue;
      clock.moveTo(clock.now() + 30 * SECOND);
      lastRequest = Date.now() - STILL + 300;
      tell(last);
    }
    await killBot(last);
    const verdicts = scenes.map(({ scene, dueAt }) =>
      judgeDeliveries(path, scene, { playground, dueTimes: [dueAt] }),
    );
    return {
      faults: [...verdicts.flatMap(({ faults }) => faults), ...judgeOwn(path, playground)],
      posted: verdicts.reduce((sum, { posted }) => sum + posted, 0),
      uncertain: verdicts.reduce((sum, { uncertain }) => sum + uncertain, 0),
      midRun,
    };
  } finally {
    await store.close();
    await playground.close();
  }
}

async function startBot(path: string, { apiUrl, token }: Playground): Promise<ChildProcess> {
  const program = join(import.meta.dirname, 'delivering-process.ts');
  const bot = fork(program, [path, apiUrl, token], {
    execArgv: [...startFlags()],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(bot, 'message');
  return bot;
}

async function killBot(bot: ChildProcess): Promise<void> {
  const ended = once(bot, 'exit');
  if (bot.kill('SIGKILL')) await ended;
}

function ask(path: string, sql: string, ...values: number[]): Record<string, unknown>[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

function openDeliveries(path: string): { sending: number; open: number } {
  const [row] = ask(
    path,
    `select count(*) filter (where state = 'sending') as sending,
      count(*) filter (where state in ('waiting', 'sending')) as open from deliveries`,
  );
  return { sending: Number(row?.sending), open: Number(row?.open) };
}

function isDone(path: string, now: number): boolean {
  const [row] = ask(
    path,
    `select (select count(*) from digest_runs where finished_at is null)
      + (select count(*) from digests where next_at <= ?) as count`,
    now,
  );
  return row?.count === 0 && openDeliveries(path).open === 0;
}

/** Digests that the bots made themselves: a post for each time they were due, in a channel of their own. */
function judgeOwn(path: string, { world }: Playground): string[] {
  const rows = ask(
    path,
    `select digests.id, channel_id,
      (select count(*) from digest_runs where digest_id = digests.id) as runs,
      (select count(*) from deliveries where subject = 'digest:' || digests.id and state = 'sent') as sent
    from digests`,
  );
  return rows.flatMap(({ id, channel_id, runs, sent }) => {
    const there = world.channels.get(String(channel_id))?.messages.size ?? 0;
    if (Number(runs) > 0 && runs === sent && sent === there) return [];
    return [`digest ${id}: made ${runs} times, ${sent} sent, ${there} there`];
  });
}
