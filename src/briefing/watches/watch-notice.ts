import type { DeliveryDraft } from '../../core/outbox.ts';
import type { Words } from '../../core/reply.ts';
import type { Watch } from '../../core/watch.ts';
import { say } from '../../words/say.ts';
import { placeName } from '../compose-digest.ts';
import { makerNotice } from '../maker-notice.ts';

/**
 * Tells a watch's maker that it is stopped, in the language of its posts; of one in direct messages
 * nobody else can be told.
 */
export function watchNotice(
  stopped: Watch,
  reason: Words,
  now: number,
  language: string | undefined,
): DeliveryDraft[] {
  const { id, place, plan, scope, makerId } = stopped;
  if (place.kind === 'direct') return [];
  const what = {
    words: { bold: plan.words.join(', ') },
    place: { bold: placeName(place) },
    why: reason,
  };
  const told = {
    title: say('watch.one-stopped'),
    what: say('watch.not-posted', what),
    next: say('watch.set-anew'),
    language,
  };
  const occasion = stopped.stopped?.since ?? now;
  return [makerNotice({ kind: 'watch', id, scope, makerId, occasion }, told, now)];
}
