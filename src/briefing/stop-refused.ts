import type { Clock } from '../core/clock.ts';
import { type Digest, digestOfSubject } from '../core/digest.ts';
import { type Delivery, type DeliveryDraft, isOwnPost } from '../core/outbox.ts';
import type { Words } from '../core/reply.ts';
import type { Store } from '../core/store.ts';
import { watchOfSubject } from '../core/watch.ts';
import { say } from '../words/say.ts';
import { placeName, timesOf } from './compose-digest.ts';
import { noticeOfExtra } from './extras-refused.ts';
import { makerNotice } from './maker-notice.ts';
import { watchNotice } from './watches/watch-notice.ts';

type Stores = Pick<Store, 'digests' | 'watches' | 'outbox' | 'settings'>;

/**
 * Pauses a digest, and stops a watch, whose posts are refused for good, and tells its maker, once.
 * What only belongs to a message, such as its thread, stops nothing; of a digest's it is told.
 */
export function stopRefused(
  stores: Stores,
  clock: Clock,
): (delivery: Delivery, reason: Words) => Promise<void> {
  const { digests, watches, outbox } = stores;
  return async (delivery, reason) => {
    if (!isOwnPost(delivery)) {
      await outbox.add(await noticeOfExtra(stores, delivery, reason, clock.now()));
      return;
    }
    const { subject, action } = delivery;
    const language = 'reply' in action ? action.reply.language : undefined;
    const watch = watchOfSubject(subject);
    if (watch !== null)
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
  const told = {
    title: say('delivery.digest-stopped'),
    what: say('delivery.digest-not-posted', what),
    next: say('delivery.resume-then'),
    language,
  };
  const occasion = stopped.paused?.since ?? now;
  return [makerNotice({ kind: 'digest', id, scope, makerId, occasion }, told, now)];
}
