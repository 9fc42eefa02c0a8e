import { setTimeout as delay } from 'node:timers/promises';
import { DefaultRestOptions, type REST } from 'discord.js';
import { createDelivery } from '../../src/briefing/deliver.ts';
import { type ComposedDigest, createDigestRuns } from '../../src/briefing/run-digests.ts';
import { stopRefused } from '../../src/briefing/stop-refused.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { DigestRun } from '../../src/core/digest.ts';
import type { Logger } from '../../src/core/logger.ts';
import { createChat } from '../../src/discord/chat.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Mischief } from './mischief.ts';
import type { Seam } from './seam.ts';

type MakeRequest = REST['options']['makeRequest'];

/** What posts, from its opening to its death: a store, Discord's client, and the two that use them. */
export interface DeliveringLife {
  /** Looks once for what is due to be made and to be posted. */
  tick(): void;
  /** Waits for Discord's client, which counts requests and limits on the machine's own clock. */
  breathe(): Promise<void>;
  /** Ends as a bot that is told to stop. */
  stop(): Promise<unknown>;
  /** Lets go of the file; whatever of it still runs changes nothing any more. */
  close(): Promise<void>;
}

interface Surroundings {
  readonly path: string;
  readonly playground: Playground;
  readonly clock: Clock;
  readonly log: Logger;
  readonly seam: Seam;
  readonly mischief: Mischief;
  readonly compose: (run: DigestRun) => ComposedDigest;
  readonly random: () => number;
}

/** Milliseconds, as in the bot. */
const STOP_PATIENCE = 8000;
/** The client sends 50 in a second at most; one tick sends fewer than half as many. */
const MANY_REQUESTS = 25;
const CLIENT_SECOND = 1_060;
/** Seconds of each limit, of which the client makes as many and 50 ms, whatever the clock says. */
const SHORT_WAIT = '0.001';
const CLIENT_WAIT = 55;

/** Opens one on a file, which others may have left in any state. */
export async function openLife(surroundings: Surroundings): Promise<DeliveringLife> {
  const { path, playground, clock, log, seam, mischief, compose, random } = surroundings;
  const store = await openStore({ url: `file:${path}`, clock, log, exclusive: true });
  const digests = behind(store.digests, seam, mischief);
  const outbox = behind(store.outbox, seam, mischief);
  let requests = 0;
  let isLimited = false;
  const send: MakeRequest = async (url, init) => {
    const answer = await DefaultRestOptions.makeRequest(url, init);
    if (answer.status === 429) {
      isLimited = true;
      answer.headers.set('retry-after', SHORT_WAIT);
    }
    return answer;
  };
  let makeRequest: MakeRequest | null = (url, init) =>
    seam.through(async () => {
      requests += 1;
      const hang = mischief.beforeRequest();
      if (hang === null) return send(url, init);
      if (hang === 'after') await send(url, init);
      return seam.waiting(aborted(init.signal));
    });
  const chat = createChat({
    token: playground.token,
    apiUrl: playground.apiUrl,
    clock,
    // The client has timers that keep it for ever; with it they would keep all of this life.
    makeRequest: (...request) => makeRequest?.(...request) ?? new Promise(() => {}),
  });
  const onRefused = stopRefused({ ...store, digests, outbox }, clock);
  const deliveries = createDelivery({ outbox, chat, clock, log, onRefused, random });
  const runs = createDigestRuns({
    store: { digests },
    clock,
    log,
    compose: async (run) => compose(run),
    storiesUpToDate: async () => {},
    deliver: deliveries.wake,
  });
  return {
    tick() {
      runs.begin().catch((error) => log.warn({ err: error }, 'digests could not be claimed'));
      deliveries.wake();
    },
    async breathe() {
      if (requests >= MANY_REQUESTS) {
        await delay(CLIENT_SECOND);
        requests = 0;
      }
      if (isLimited) await delay(CLIENT_WAIT);
      isLimited = false;
    },
    stop: () => Promise.all([runs.stop(STOP_PATIENCE), deliveries.stop(STOP_PATIENCE)]),
    close() {
      makeRequest = null;
      return store.close();
    },
  };
}

/** A part of the store, each of whose calls is a step that may be cut, or find the database busy. */
function behind<T extends object>(port: T, seam: Seam, mischief: Mischief): T {
  return new Proxy(port, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function') throw new Error(`no call: ${String(name)}`);
      return (...given: unknown[]) =>
        seam.through(async () => {
          mischief.beforeStore();
          return call(...given);
        });
    },
  });
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(signal?.reason);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  });
}
