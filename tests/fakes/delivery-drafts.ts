import { deliveryMark } from '../../src/briefing/delivery-mark.ts';
import { type DeliveryDraft, PRIORITY } from '../../src/core/outbox.ts';
import type { Reply } from '../../src/core/reply.ts';

const HOUR = 60 * 60 * 1000;

/** A message that says something, with its mark in a button. */
export function markedReply(text: string, mark: string): Reply {
  return {
    blocks: [
      { kind: 'paragraph', text },
      {
        kind: 'buttons',
        buttons: [{ label: 'Why these?', action: { name: 'why', version: 1 }, key: mark }],
      },
    ],
  };
}

/** A digest's only part, due at that moment and good for an hour; its text is its key. */
export function deliveryDraft(
  draft: Partial<DeliveryDraft> & Pick<DeliveryDraft, 'key' | 'dueAt'>,
): DeliveryDraft {
  const mark = deliveryMark(draft.key);
  return {
    mark,
    scope: 'server:1',
    channelId: '10',
    action: { kind: 'post', reply: markedReply(draft.key, mark) },
    priority: PRIORITY.digest,
    deadline: draft.dueAt + HOUR,
    subject: 'digest:1',
    ...draft,
  };
}
