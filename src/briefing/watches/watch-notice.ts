import { type DeliveryDraft, PRIORITY } from '../../core/outbox.ts';
import type { Words } from '../../core/reply.ts';
import { scopeKey } from '../../core/scope.ts';
import type { Watch } from '../../core/watch.ts';
import { placeName } from '../compose-digest.ts';
import { deliveryMark } from '../delivery-mark.ts';

/** How long it is tried to tell a watch's maker, milliseconds. */
const PATIENCE = 24 * 60 * 60 * 1000;

/** Tells a watch's maker that it is stopped; of one in direct messages nobody else can be told. */
export function watchNotice(stopped: Watch, reason: Words, now: number): DeliveryDraft[] {
  const { id, place, plan, scope, makerId } = stopped;
  if (place.kind === 'direct') return [];
  const key = `notice:watch:${id}:${stopped.stopped?.since ?? now}`;
  const reply = {
    tone: 'trouble',
    blocks: [
      { kind: 'title', text: 'A watch of yours is stopped' },
      {
        kind: 'paragraph',
        text: [
          'What the watch for ',
          { bold: plan.words.join(', ') },
          ' found could not be posted in ',
          { bold: placeName(place) },
          '. ',
          reason,
        ],
      },
      {
        kind: 'note',
        text: [
          'When that is mended, take it away with ',
          { code: '/watch remove' },
          ' and set it anew with ',
          { code: '/watch add' },
          '.',
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
      subject: `notice:watch:${id}`,
    },
  ];
}
