import {
  ChannelType,
  PermissionFlagsBits as May,
  MessageFlags,
  OverwriteType,
} from 'discord-api-types/v10';
import { deliveryMark } from '../../src/briefing/delivery-mark.ts';
import { digestDeliveries } from '../../src/briefing/digest/deliveries.ts';
import type { EditionPart } from '../../src/briefing/digest/edition.ts';
import type { ComposedDigest } from '../../src/briefing/run-digests.ts';
import {
  type Digest,
  type DigestPlace,
  type DigestRun,
  type DigestStore,
  digestSubject,
} from '../../src/core/digest.ts';
import { type DeliveryDraft, PRIORITY } from '../../src/core/outbox.ts';
import { scopeKey } from '../../src/core/scope.ts';
import type { Playground } from '../../src/playground/playground.ts';
import type { Channel } from '../../src/playground/world.ts';
import { markedReply } from '../fakes/delivery-drafts.ts';
import { digestPlan } from '../fakes/digest-plan.ts';

/** Digests in channels of several kinds, and what each is to post. */
export interface DeliveryScene {
  /** Whether the bot may read what it posted. */
  readonly isReadable: boolean;
  readonly digests: readonly PlannedDigest[];
  compose(run: DigestRun): ComposedDigest;
  /** Edits of what some of them posted when they were due. */
  corrections(dueAt: number): readonly DeliveryDraft[];
}

export interface PlannedDigest {
  readonly digest: Digest;
  readonly channel: Channel;
  readonly parts: number;
  readonly isCorrected: boolean;
}

const HOUR = 60 * 60 * 1000;
const MOST_DIGESTS = 4;
const MOST_PARTS = 3;
const UNREADABLE = 0.15;
const KINDS = [
  ['text', ChannelType.GuildText],
  ['announcement', ChannelType.GuildAnnouncement],
  ['forum', ChannelType.GuildForum],
] as const;

/** Sets up digests that are due at a moment, and a day later again. */
export async function setDeliveryScene(
  { add }: Pick<DigestStore, 'add'>,
  playground: Playground,
  { random, dueAt }: { random: () => number; dueAt: number },
): Promise<DeliveryScene> {
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const isReadable = random() >= UNREADABLE;
  const deny = String(May.ReadMessageHistory);
  const planned: PlannedDigest[] = [];
  for (let left = upTo(MOST_DIGESTS); left > 0; left -= 1) {
    const [kind, type] = KINDS[Math.floor(random() * KINDS.length)] ?? KINDS[0];
    const overwrites = isReadable
      ? []
      : [{ id: playground.applicationId, type: OverwriteType.Member, allow: '0', deny }];
    const channel = playground.addChannel({ name: `${kind}-${left}`, type, overwrites });
    const place: DigestPlace = { channelId: channel.id, name: channel.name, kind };
    const digest = await add({
      scope: { kind: 'server', id: channel.serverId ?? '' },
      place,
      plan: { ...digestPlan, thread: random() < 0.3 },
      makerId: '1',
      nextAt: dueAt,
    });
    planned.push({ digest, channel, parts: upTo(MOST_PARTS), isCorrected: random() < 0.3 });
  }
  return {
    isReadable,
    digests: planned,
    compose(run) {
      const parts = planned.find(({ digest }) => digest.id === run.digest.id)?.parts ?? 1;
      const part: EditionPart = {
        language: 'en',
        stories: [],
        reply: (mark) => markedReply(mark, mark),
      };
      const others = Array.from({ length: parts - 1 }, () => part);
      const { deliveries, told } = digestDeliveries(run, [part, ...others]);
      const { plan, place } = run.digest;
      // Digests open one where they tell of stories, and these tell of none.
      const hasThread = plan.thread && place.kind !== 'forum';
      const thread = hasThread ? [discussion(run.digest, run.dueAt)] : [];
      return { deliveries: [...deliveries, ...thread], told };
    },
    corrections: (due) =>
      planned.flatMap(({ digest, isCorrected }) => (isCorrected ? [correction(digest, due)] : [])),
  };
}

/** The key of what a digest posts or does at one of its times. */
export const stepKey = ({ id }: Digest, dueAt: number, step: number | string): string =>
  `${digestSubject(id)}:${dueAt}:${step}`;

function correction(digest: Digest, dueAt: number): DeliveryDraft {
  const mark = deliveryMark(stepKey(digest, dueAt, 0));
  const reply = markedReply(`${mark} corrected`, mark);
  return {
    ...onFirstPart(digest, dueAt, 'correction'),
    action: { kind: 'edit', reply },
    priority: PRIORITY.correction,
  };
}

const discussion = (digest: Digest, dueAt: number): DeliveryDraft => ({
  ...onFirstPart(digest, dueAt, 'thread'),
  action: { kind: 'open thread', name: 'Talk' },
});

function onFirstPart(digest: Digest, dueAt: number, step: string): Omit<DeliveryDraft, 'action'> {
  const key = stepKey(digest, dueAt, step);
  return {
    key,
    mark: deliveryMark(key),
    scope: scopeKey(digest.scope),
    channelId: digest.place.kind === 'forum' ? null : digest.place.channelId,
    priority: PRIORITY.digest,
    dueAt,
    deadline: dueAt + 24 * HOUR,
    after: stepKey(digest, dueAt, 0),
    subject: digestSubject(digest.id),
  };
}

/** The channel and the posts or threads in it. */
export const placesOf = ({ world }: Playground, channel: Channel): Channel[] =>
  [...world.channels.values()].filter(({ id, parentId }) => [id, parentId].includes(channel.id));

export const isPublished = (flags: number): boolean => (flags & MessageFlags.Crossposted) !== 0;
