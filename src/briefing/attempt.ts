import { type Chat, ChatError, type PostedMessage } from '../core/chat.ts';
import type { Clock } from '../core/clock.ts';
import type { Delivery, DeliveryOutcome } from '../core/outbox.ts';
import type { Reply } from '../core/reply.ts';
import { say } from '../words/say.ts';
import type { Pace } from './pace.ts';

/**
 * Milliseconds for which the chat surely knows a nonce again. Discord checks it against "the past
 * few minutes": https://discord.com/developers/docs/resources/message#create-message
 */
const NONCE_KNOWN = 2 * 60_000;
/** Milliseconds from the deadline for which is asked what became of an attempt: a day. */
const ASKED_FOR = 24 * 60 * 60_000;
/** Milliseconds before the first repetition, doubled with each, up to the longest. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 5 * 60_000;

const UNREADABLE = say('delivery.unreadable');
const UNKNOWN = say('delivery.unknown');
const LATE = say('delivery.late');
const GONE = say('delivery.no-message');

interface Surroundings {
  readonly chat: Chat;
  readonly clock: Clock;
  /** Told where the chat wants to be left alone as a whole. */
  readonly pace: Pick<Pace, 'pause'>;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

/**
 * Makes one attempt at a delivery, and says how it ended. One that may have been posted before is
 * sent with its nonce again while the chat remembers that; after that it is looked for first.
 *
 * @throws what is no ChatError: a bug, after which nothing is known to have been posted
 */
export async function attempt(
  delivery: Delivery,
  { chat, clock, pace, random }: Surroundings,
): Promise<DeliveryOutcome> {
  let sending = false;
  try {
    const found = await lookFor(delivery, clock.now(), chat);
    if (found !== null) return found;
    sending = true;
    return await send(delivery, chat);
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    const { trouble, said: reason, retryAfter, everywhere } = error;
    if (everywhere) pace.pause(retryAfter);
    if (trouble === 'refused') return { kind: 'refused', reason };
    const doubled = Math.min(FIRST_PAUSE * 2 ** delivery.attempts, LONGEST_PAUSE);
    // Spread out, so that what failed together does not come back together. Of some limits, such as
    // that of old messages' edits, the chat says too short a time again and again.
    const own = retryAfter > 0 && delivery.attempts === 0 ? 0 : doubled * (0.5 + random() / 2);
    const pause = Math.max(retryAfter > 0 ? retryAfter + 250 * random() : 0, own);
    const posted = sending && trouble === 'unknown' ? 'unknown' : 'no';
    return { kind: 'again', at: clock.now() + Math.ceil(pause), reason, posted };
  }
}

/** How a delivery that must not be sent now has ended; null for one that is to be sent. */
async function lookFor(
  delivery: Delivery,
  now: number,
  chat: Chat,
): Promise<DeliveryOutcome | null> {
  const { action, deadline, mark, uncertainSince } = delivery;
  const isLate = now >= deadline;
  const late = isLate ? ({ kind: 'dropped', reason: LATE } as const) : null;
  if (uncertainSince === null || !('reply' in action) || action.kind === 'edit') return late;
  const ago = now - uncertainSince;
  // A forum takes no nonce. Where the clock was set back, it is not known how long ago it was.
  const isKnownAgain = action.kind === 'post' && ago >= 0 && ago < NONCE_KNOWN;
  if (isKnownAgain && !isLate) return null;
  if (now >= deadline + ASKED_FOR) return { kind: 'uncertain', reason: UNKNOWN };
  // Without its mark in a custom id it could never be found.
  if (!carries(action.reply, mark)) return { kind: 'uncertain', reason: UNKNOWN };
  const place = await placeOf(delivery, chat);
  if (place === null) return { kind: 'uncertain', reason: UNKNOWN };
  const found = await chat.find(place, mark, Math.min(uncertainSince, now));
  if (found === 'unreadable') return { kind: 'uncertain', reason: UNREADABLE };
  return found === 'absent' ? late : { kind: 'sent', message: found };
}

function carries({ blocks }: Reply, mark: string): boolean {
  return blocks.some((block) => {
    if (block.kind === 'choice') return block.key.includes(mark);
    if (block.kind !== 'buttons') return false;
    return block.buttons.some((button) => 'key' in button && button.key.includes(mark));
  });
}

async function send(delivery: Delivery, chat: Chat): Promise<DeliveryOutcome> {
  const { action, earlier, mark } = delivery;
  if (action.kind === 'post') {
    const { kind: _, ...content } = action;
    const place = await placeOf(delivery, chat);
    if (place === null) return { kind: 'dropped', reason: GONE };
    return sent(await chat.post(place, { ...content, nonce: mark }));
  }
  if (action.kind === 'post in forum') {
    const { kind: _, ...content } = action;
    return sent(await chat.postInForum(delivery.channelId ?? '', content));
  }
  if (earlier === null) return { kind: 'dropped', reason: GONE };
  if (action.kind === 'publish') await chat.publish(earlier);
  else if (action.kind === 'edit') await chat.edit(earlier, action.reply, action.mentionRoleId);
  else return sent({ ...earlier, channelId: await chat.openThread(earlier, action.name) });
  return sent(earlier);
}

const sent = (message: PostedMessage) => ({ kind: 'sent', message }) as const;

/** Null where it goes to wherever a message is that is not known. */
async function placeOf(delivery: Delivery, chat: Chat): Promise<string | null> {
  const { channelId, toPerson, earlier } = delivery;
  if (channelId !== null) return channelId;
  return toPerson === undefined ? (earlier?.channelId ?? null) : chat.openDirect(toPerson);
}
