import type { Chat } from '../core/chat.ts';
import type { Clock } from '../core/clock.ts';
import type { Logger } from '../core/logger.ts';
import type { Delivery, DeliveryOutcome, Outbox, SettledDelivery } from '../core/outbox.ts';
import type { Words } from '../core/reply.ts';
import { say } from '../words/say.ts';
import { inWords } from '../words/speak.ts';
import { attempt } from './attempt.ts';
import { createPace } from './pace.ts';

/**
 * Sends in a second, of which Discord takes 50 of a bot over all it does; spread over it, since
 * what is slow on its way would otherwise arrive together with the next second's.
 */
const PACE = [
  { most: 45, per: 1000 },
  { most: 5, per: 100 },
] as const;
/** Requests under way at once, so that many that hang delay nobody else. */
const MOST_UNDER_WAY = 200;
/** Claimed ahead: few, since what is more urgent waits for a place among them. */
const REFILL_BELOW = 20;
const CLAIMED_AT_ONCE = 30;
/** Milliseconds that a claim lasts; what is left of it must be longer than any request takes. */
const LEASE = 60_000;
const LEAST_LEFT = 25_000;
/** Milliseconds for which outcomes are gathered while others wait: each storing waits for the disk. */
const GATHERED_FOR = 100;
/** Milliseconds until a refusal is told again whose owner could not be told. */
const TELL_AGAIN = 60_000;

const BUG = say('delivery.bug');

/** Sends what waits in the outbox. */
export interface Deliveries {
  /** Looks at once for something to send; otherwise whoever keeps time has to. */
  wake(): void;
  /** Resolves when all that could be sent was sent, and stored. */
  idle(): Promise<void>;
  /** Sends nothing more, and waits for what is under way, for so many milliseconds at most. */
  stop(patience: number): Promise<void>;
}

interface Surroundings {
  readonly outbox: Outbox;
  readonly chat: Chat;
  readonly clock: Clock;
  readonly log: Logger;
  /**
   * Told of what the chat refused for good, before that is stored: after a crash it is told again.
   * @param reason a sentence for those who manage the place
   */
  readonly onRefused?: (delivery: Delivery, reason: Words) => Promise<void>;
  readonly random?: () => number;
}

/**
 * Delivers from the outbox as long as there is something, people's answers first. Several
 * processes may do so on one outbox.
 */
export function createDelivery(surroundings: Surroundings): Deliveries {
  const { outbox, chat, clock, log, onRefused, random = Math.random } = surroundings;
  const pace = createPace(clock, PACE);
  /** Claimed and not begun; the most urgent first. */
  let queue: { readonly delivery: Delivery; readonly leaseUntil: number }[] = [];
  const underWay = new Set<Promise<void>>();
  let ended: SettledDelivery[] = [];
  /** Whether a claim may find more than the last one did. */
  let isMore = false;
  let isStopping = false;
  let isLeft = false;
  let running: Promise<void> | null = null;
  let happened = Promise.withResolvers<void>();

  async function run(): Promise<void> {
    let gatheredSince: number | null = null;
    while (!isLeft) {
      if (ended.length > 0) {
        gatheredSince ??= clock.now();
        if (queue.length === 0 || clock.now() >= gatheredSince + GATHERED_FOR) {
          await settle();
          gatheredSince = null;
        }
      }
      if (mayClaim()) await claim();
      while (queue.length > 0 && underWay.size < MOST_UNDER_WAY && pace.wait() === 0) begin();
      if (mayClaim() || (queue.length === 0 && ended.length > 0)) continue;
      if (queue.length === 0 && underWay.size === 0) return;
      await next(gatheredSince);
    }
  }

  const mayClaim = () => isMore && !isStopping && queue.length < REFILL_BELOW;

  /** Waits until something happens, or it is time for something. */
  async function next(gatheredSince: number | null): Promise<void> {
    const waits = [
      ...(queue.length > 0 && underWay.size < MOST_UNDER_WAY ? [pace.wait()] : []),
      ...(gatheredSince === null ? [] : [gatheredSince + GATHERED_FOR - clock.now()]),
    ];
    const cancel =
      waits.length === 0 ? () => {} : clock.after(Math.max(1, Math.min(...waits)), happens);
    await happened.promise;
    cancel();
    happened = Promise.withResolvers();
  }
  const happens = () => happened.resolve();

  async function claim(): Promise<void> {
    const now = clock.now();
    const leaseUntil = now + LEASE;
    const claimed = await outbox.claim(now, CLAIMED_AT_ONCE, leaseUntil);
    isMore = claimed.length === CLAIMED_AT_ONCE;
    queue = [...queue, ...claimed.map((delivery) => ({ delivery, leaseUntil }))].sort(
      ({ delivery: a }, { delivery: b }) =>
        a.priority - b.priority || a.dueAt - b.dueAt || a.id - b.id,
    );
  }

  /** What cannot be stored is kept, and stored with the next. */
  async function settle(): Promise<void> {
    const outcomes = ended;
    ended = [];
    try {
      await outbox.settle(outcomes);
      // Parts that come after these, and others of their channels.
      isMore = true;
    } catch (error) {
      ended = [...outcomes, ...ended];
      throw error;
    }
  }

  function begin(): void {
    const first = queue.shift();
    if (first === undefined) return;
    const { delivery, leaseUntil } = first;
    // The process may have slept: somebody else may soon take it.
    if (leaseUntil - clock.now() < LEAST_LEFT) {
      handBack(delivery);
      return;
    }
    pace.count();
    const work = make(delivery).then((outcome) => {
      log.debug({ delivery: delivery.key, ...inEnglish(outcome) }, 'delivered');
      ended.push({ id: delivery.id, attempts: delivery.attempts, outcome });
      underWay.delete(work);
      happens();
    });
    underWay.add(work);
  }

  function handBack({ id, attempts }: Delivery): void {
    const outcome = { kind: 'again', at: clock.now(), reason: '', posted: 'no' } as const;
    ended.push({ id, attempts, outcome });
  }

  /** Never rejects. */
  async function make(delivery: Delivery): Promise<DeliveryOutcome> {
    const { key } = delivery;
    try {
      const outcome = await attempt(delivery, { chat, clock, pace, random });
      if (outcome.kind === 'refused') return await refuse(delivery, outcome);
      if (outcome.kind !== 'sent')
        log.warn({ delivery: key, ...inEnglish(outcome) }, 'not delivered');
      return outcome;
    } catch (error) {
      log.error({ err: error, delivery: key }, 'a delivery could not be made');
      return { kind: 'dropped', reason: BUG };
    }
  }

  async function refuse(
    delivery: Delivery,
    outcome: DeliveryOutcome & { kind: 'refused' },
  ): Promise<DeliveryOutcome> {
    const { reason } = outcome;
    log.warn({ delivery: delivery.key, ...inEnglish(outcome) }, 'a delivery was refused');
    try {
      await onRefused?.(delivery, reason);
      return outcome;
    } catch (error) {
      log.error({ err: error, delivery: delivery.key }, 'nobody could be told of a refusal');
      return { kind: 'again', at: clock.now() + TELL_AGAIN, reason, posted: 'no' };
    }
  }

  /** Ends when nothing is left to do, or when the store fails; then the next wake goes on. */
  function keepRunning(): Promise<void> {
    running ??= run()
      .catch((error) => {
        isMore = false;
        log.error({ err: error }, 'deliveries could not be stored or claimed');
      })
      .finally(() => {
        running = null;
        // Woken while it was ending.
        if (isMore && !isStopping) void keepRunning();
      });
    return running;
  }

  return {
    wake() {
      if (isStopping) return;
      isMore = true;
      happens();
      void keepRunning();
    },
    async idle() {
      while (running !== null) await running;
    },
    async stop(patience) {
      isStopping = true;
      isMore = false;
      for (const { delivery } of queue.splice(0)) handBack(delivery);
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(patience, resolve);
      happens();
      await Promise.race([keepRunning(), promise]);
      cancel();
      // Whoever starts next sees by the lease that the end of these is not known.
      isLeft = true;
    },
  };
}

/** For the log. */
const inEnglish = (outcome: DeliveryOutcome) =>
  outcome.kind === 'sent' ? outcome : { ...outcome, reason: inWords(outcome.reason, 'en') };
