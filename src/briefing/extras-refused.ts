import { type DigestStore, digestOfSubject } from '../core/digest.ts';
import type { Delivery, DeliveryDraft, DeliveryRecord, Outbox } from '../core/outbox.ts';
import type { Words } from '../core/reply.ts';
import { scopeOf } from '../core/scope.ts';
import type { SettingsStore } from '../core/settings.ts';
import type { Phrase } from '../words/phrases.ts';
import { say } from '../words/say.ts';
import { placeName, timesOf } from './compose-digest.ts';
import { makerNotice } from './maker-notice.ts';

type Kind = DeliveryRecord['kind'];

/** What a digest has beyond its first message, and how its maker is told that it was refused. */
const TOLD: Partial<Record<Kind, Phrase>> = {
  publish: 'delivery.digest-not-published',
  'open thread': 'delivery.digest-no-thread',
  post: 'delivery.digest-in-part',
};
/** Deliveries of a digest that are looked through: those of its last runs. */
const LOOKED_THROUGH = 50;

interface Stores {
  readonly digests: Pick<DigestStore, 'get'>;
  readonly outbox: Pick<Outbox, 'ofSubject'>;
  readonly settings: Pick<SettingsStore, 'get'>;
}

/**
 * Tells a digest's maker that something which belongs to its message was refused, such as its
 * thread; nothing where that was so the last time as well, or where nobody needs to know.
 */
export async function noticeOfExtra(
  { digests, outbox, settings }: Stores,
  { key, subject, action, scope: scopeKey }: Delivery,
  reason: Words,
  now: number,
): Promise<DeliveryDraft[]> {
  const id = digestOfSubject(subject);
  const phrase = TOLD[action.kind];
  if (id === null || phrase === undefined || isDeleted(reason)) return [];
  const scope = scopeOf(scopeKey);
  const digest = await digests.get(scope, id);
  if (digest === null || digest.place.kind === 'direct') return [];
  const before = (await outbox.ofSubject(subject, LOOKED_THROUGH)).find(
    (one) => one.kind === action.kind && one.key !== key && ENDED.includes(one.state),
  );
  if (before?.state === 'refused') return [];
  const { place, plan, makerId } = digest;
  const what = { place: { bold: placeName(place) }, times: timesOf(plan), why: reason };
  const { language } = await settings.get(scope);
  const told = {
    title: say('delivery.digest-extra'),
    what: say(phrase, what),
    next: say('delivery.digest-goes-on'),
    language,
  };
  return [makerNotice({ kind: 'digest', id, scope, makerId, occasion: key }, told, now)];
}

/** Whoever deleted the message knows. */
const isDeleted = (reason: Words): boolean =>
  typeof reason !== 'string' &&
  (reason.phrase === 'discord.message-gone' || reason.phrase === 'discord.channel-gone');

const ENDED: readonly DeliveryRecord['state'][] = ['sent', 'refused'];
