import type { Clock } from '../core/clock.ts';
import { type Digest, type DigestStore, digestOfSubject } from '../core/digest.ts';
import type { Delivery, DeliveryDraft } from '../core/outbox.ts';
import type { Reply, Words } from '../core/reply.ts';
import { type WatchStore, watchOfSubject } from '../core/watch.ts';
import { say } from '../words/say.ts';
import { placeName, timesOf } from './compose-digest.ts';
import { makerNotice } from './maker-notice.ts';
import { watchNotice } from './watches/watch-notice.ts';

/** What is stopped where the chat refuses its posts. */
interface Refusable {
  readonly digests: Pick<DigestStore, 'stopFor'>;
  readonly watches: Pick<WatchStore, 'stopFor'>;
}

/**
 * Pauses a digest whose posts are refused for good, and tells its maker, once. What only belongs to
 * a post, such as its thread, stops nothing.
 */
export function stopRefused(
  { digests, watches }: Refusable,
  clock: Clock,
): (delivery: Delivery, reason: Words) => Promise<void> {
  return async ({ subject, action, channelId }, reason) => {
    if (action.kind !== 'post' && action.kind !== 'post in forum') return;
    const { language } = action.reply;
    const watch = watchOfSubject(subject);
    // What goes where an earlier post is belongs to that post, which somebody may have deleted.
    if (watch !== null && channelId !== null)
      await watches.stopFor(watch, reason, (stopped) =>
        watchNotice(stopped, reason, clock.now(), language),
      );
    const id = digestOfSubject(subject);
    if (id === null) return;
    await digests.stopFor(id, reason, (stopped) =>
      noticeFor(stopped, reason, clock.now(), language),
    );
  };
}

/**
 * To the maker's direct messages, in the language of the digest; of a digest that goes there itself
 * nobody else can be told.
 */
function noticeFor(
  stopped: Digest,
  reason: Words,
  now: number,
  language: string | undefined,
): DeliveryDraft[] {
  const { id, place, plan, scope, makerId } = stopped;
  if (place.kind === 'direct') return [];
  const what = { place: { bold: placeName(place) }, times: timesOf(plan), why: reason };
  const reply: Reply = {
    tone: 'trouble',
    blocks: [
      { kind: 'title', text: say('delivery.digest-stopped') },
      { kind: 'paragraph', text: say('delivery.digest-not-posted', what) },
      { kind: 'note', text: say('delivery.resume-then') },
    ],
    ...(language === undefined ? {} : { language }),
  };
  const since = stopped.paused?.since ?? now;
  return [makerNotice({ kind: 'digest', id, scope, makerId, since }, reply, now)];
}
