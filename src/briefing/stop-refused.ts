import type { Clock } from '../core/clock.ts';
import { type Digest, type DigestStore, digestOfSubject } from '../core/digest.ts';
import { type Delivery, type DeliveryDraft, PRIORITY } from '../core/outbox.ts';
import { scopeKey } from '../core/scope.ts';
import { placeName, timesOf } from './compose-digest.ts';
import { deliveryMark } from './delivery-mark.ts';

/** How long it is tried to tell a digest's maker, milliseconds. */
const PATIENCE = 24 * 60 * 60 * 1000;

/**
 * Pauses a digest whose posts are refused for good, and tells its maker, once. What only belongs to
 * a post, such as its thread, stops nothing.
 */
export function stopRefused(
  digests: Pick<DigestStore, 'stopFor'>,
  clock: Clock,
): (delivery: Delivery, reason: string) => Promise<void> {
  return async ({ subject, action }, reason) => {
    const id = digestOfSubject(subject);
    if (id === null || (action.kind !== 'post' && action.kind !== 'post in forum')) return;
    await digests.stopFor(id, reason, (stopped) => noticeFor(stopped, reason, clock.now()));
  };
}

/** To the maker's direct messages; of a digest that goes there itself nobody else can be told. */
function noticeFor(stopped: Digest, reason: string, now: number): DeliveryDraft[] {
  const { id, place, plan, scope, makerId } = stopped;
  if (place.kind === 'direct') return [];
  const key = `notice:digest:${id}:${stopped.paused?.since ?? now}`;
  const reply = {
    tone: 'trouble',
    blocks: [
      { kind: 'title', text: 'A digest of yours is paused' },
      {
        kind: 'paragraph',
        text: [
          'The digest for ',
          { bold: placeName(place) },
          `, ${timesOf(plan)}, could not be posted. ${reason}`,
        ],
      },
      {
        kind: 'note',
        text: [
          'Then ',
          { code: '/digest resume' },
          ' lets it go on; nothing it had to tell is lost, for up to a week.',
        ],
      },
    ],
  } as const;
  return [
    {
      key,
      mark: deliveryMark(key),
      scope: scopeKey(scope),
      channelId: null,
      toPerson: makerId,
      action: { kind: 'post', reply },
      priority: PRIORITY.notice,
      dueAt: now,
      deadline: now + PATIENCE,
      subject: `notice:digest:${id}`,
    },
  ];
}
