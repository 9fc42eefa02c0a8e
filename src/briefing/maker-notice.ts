import { type DeliveryDraft, PRIORITY } from '../core/outbox.ts';
import type { Reply, Text } from '../core/reply.ts';
import { type Scope, scopeKey } from '../core/scope.ts';
import { deliveryMark } from './delivery-mark.ts';

/** How long it is tried to tell a maker, milliseconds. */
const PATIENCE = 24 * 60 * 60 * 1000;

/** What was stopped, or is told of, because the chat refuses something of it. */
interface Stopped {
  readonly kind: 'digest' | 'watch';
  readonly id: number;
  readonly scope: Scope;
  readonly makerId: string;
  /** When it was stopped, epoch milliseconds, or else what was refused: each is told once. */
  readonly occasion: number | string;
}

/** What its maker is told of it: a title, what was refused and why, and what to do. */
interface Told {
  readonly title: Text;
  readonly what: Text;
  readonly next: Text;
  /** Null or undefined where none is set. */
  readonly language: string | null | undefined;
}

/** Tells a maker, in their direct messages, that something of theirs was refused. */
export function makerNotice(stopped: Stopped, told: Told, now: number): DeliveryDraft {
  const { kind, id, scope, makerId, occasion } = stopped;
  const subject = `notice:${kind}:${id}`;
  const key = `${subject}:${occasion}`;
  const reply: Reply = {
    tone: 'trouble',
    blocks: [
      { kind: 'title', text: told.title },
      { kind: 'paragraph', text: told.what },
      { kind: 'note', text: told.next },
    ],
    ...(told.language == null ? {} : { language: told.language }),
  };
  return {
    key,
    mark: deliveryMark(key),
    scope: scopeKey(scope),
    channelId: null,
    toPerson: makerId,
    action: { kind: 'post', reply },
    priority: PRIORITY.notice,
    dueAt: now,
    deadline: now + PATIENCE,
    subject,
  };
}
