import { setImmediate as otherWork } from 'node:timers/promises';
import type { Clock } from '../../core/clock.ts';
import {
  CORRECTIONS,
  MENDED_FOR,
  type OvertakenMessage,
  type PostedText,
  type Turn,
} from '../../core/history.ts';
import type { Logger } from '../../core/logger.ts';
import { PRIORITY } from '../../core/outbox.ts';
import type { Reply } from '../../core/reply.ts';
import { scopeKey } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { deliveryMark } from '../delivery-mark.ts';
import type { Summaries } from '../summaries.ts';
import type { Voices } from '../voices.ts';
import { correctedReply, type Fact } from './corrected-reply.ts';
import { createFacts } from './facts-of.ts';

/** A message whose papers go on changing their reports is corrected so often at most. Milliseconds. */
const BETWEEN_CHANGES = 60 * 60 * 1000;
/** Changes that were looked at and needed no correction, remembered until so many others came. */
const REMEMBERED = 50_000;

interface Surroundings {
  readonly store: Pick<Store, 'articles' | 'digests' | 'history' | 'outbox'>;
  readonly summaries: Summaries;
  readonly voices: Voices;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether a reply is one message. */
  readonly fits: (reply: Reply) => boolean;
}

/**
 * Edits what was posted in the last day and no longer holds, since its paper has changed the report
 * or taken it back.
 *
 * @returns looks once, and gives how many messages are corrected
 */
export function createCorrections({
  store,
  summaries,
  voices,
  clock,
  log,
  fits,
}: Surroundings): () => Promise<number> {
  const factsOf = createFacts(store, summaries, voices);
  const looked = new Set<string>();
  /** When posts were corrected of late, by their keys; epoch milliseconds. */
  const correctedAt = new Map<string, number>();

  /** A change that was looked at is not looked at again; after a restart its delivery is known. */
  async function isKnown(key: string): Promise<boolean> {
    if (looked.has(key)) return true;
    // One report may have been told in thousands of channels.
    await otherWork();
    if ((await store.outbox.byMark(deliveryMark(key))) === null) return false;
    remember(key);
    return true;
  }

  async function correct(message: OvertakenMessage): Promise<number> {
    const { deliveryKey, version } = message;
    const last = lastOf([...message.changed, ...message.withdrawn, ...message.back]);
    const key = `correction:${last}:${version}`;
    if (await isKnown(key)) return 0;
    const isWithdrawal = lastOf([...message.withdrawn, ...message.back]) === last;
    if (!isWithdrawal && clock.now() - (correctedAt.get(deliveryKey) ?? 0) < BETWEEN_CHANGES)
      return 0;
    const posted = await store.history.text(message);
    const reply = posted === null ? null : await mended(posted, message);
    remember(key);
    if (posted === null || reply === null) return 0;
    const { scope, channelId, mentionRoleId } = posted;
    const now = clock.now();
    await store.outbox.add([
      {
        key,
        mark: deliveryMark(key),
        scope: scopeKey(scope),
        channelId,
        action: { kind: 'edit', reply, ...(mentionRoleId === undefined ? {} : { mentionRoleId }) },
        priority: PRIORITY.correction,
        dueAt: now,
        deadline: now + MENDED_FOR,
        after: deliveryKey,
        subject: CORRECTIONS,
      },
    ]);
    correctedAt.set(deliveryKey, now);
    return 1;
  }

  /** Null where what it says holds, or where what has to be said does not fit in one message. */
  async function mended({ reply, scope }: PostedText, message: OvertakenMessage) {
    const facts = await factsOf(message, scope);
    const whole = correctedReply(reply, facts);
    if (whole === null || fits(whole)) return whole;
    // What was withdrawn goes in any case, and takes no room.
    const shorter = correctedReply(reply, facts.flatMap(asWithdrawnAlone));
    return shorter !== null && fits(shorter) ? shorter : null;
  }

  function remember(key: string): void {
    looked.add(key);
    for (const oldest of looked) {
      if (looked.size <= REMEMBERED) break;
      looked.delete(oldest);
    }
  }

  return async () => {
    let corrected = 0;
    for (const [key, at] of correctedAt)
      if (clock.now() - at >= BETWEEN_CHANGES) correctedAt.delete(key);
    for (const message of await store.history.overtaken(clock.now() - MENDED_FOR)) {
      try {
        corrected += await correct(message);
      } catch (error) {
        log.error(
          { err: error, delivery: message.deliveryKey },
          'a message could not be corrected',
        );
      }
    }
    return corrected;
  };
}

const asWithdrawnAlone = (fact: Fact): Fact[] =>
  fact.kind === 'withdrawn' ? [{ ...fact, others: [] }] : [];

const lastOf = (turns: readonly Turn[]): number => Math.max(...turns.map(({ at }) => at));
