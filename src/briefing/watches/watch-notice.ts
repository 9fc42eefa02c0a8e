import type { DeliveryDraft } from '../../core/outbox.ts';
import type { Words } from '../../core/reply.ts';
import type { Watch } from '../../core/watch.ts';
import { placeName } from '../compose-digest.ts';
import { makerNotice } from '../maker-notice.ts';

/** Tells a watch's maker that it is stopped; of one in direct messages nobody else can be told. */
export function watchNotice(stopped: Watch, reason: Words, now: number): DeliveryDraft[] {
  const { id, place, plan, scope, makerId } = stopped;
  if (place.kind === 'direct') return [];
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
  const since = stopped.stopped?.since ?? now;
  return [makerNotice({ kind: 'watch', id, scope, makerId, since }, reply, now)];
}
