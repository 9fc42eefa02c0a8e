import { type DeliveryDraft, PRIORITY } from '../core/outbox.ts';
import type { Reply } from '../core/reply.ts';
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
  readonly since: number | string;
}

/** Tells a maker, in their direct messages, that something of theirs was refused. */
export function makerNotice(stopped: Stopped, reply: Reply, now: number): DeliveryDraft {
  const { kind, id, scope, makerId, since } = stopped;
  const subject = `notice:${kind}:${id}`;
  const key = `${subject}:${since}`;
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
