import { type DigestRun, digestSubject, type ToldArticle } from '../../core/digest.ts';
import { type DeliveryAction, type DeliveryDraft, PRIORITY } from '../../core/outbox.ts';
import type { Reply } from '../../core/reply.ts';
import { scopeKey } from '../../core/scope.ts';
import { inWords } from '../../words/speak.ts';
import { deliveryMark } from '../delivery-mark.ts';
import type { ComposedDigest } from '../run-digests.ts';
import { tooLateAt } from '../schedule.ts';
import { type EditionPart, newsOf } from './edition.ts';

/** A late one gets at least so long. Milliseconds. */
const LEAST_PATIENCE = 60 * 60 * 1000;
/** Articles of a story that are kept as told: those that a later report is compared with. */
const MOST_TOLD = 40;

/** A delivery for each part, one after the other, and what is done with the first or with each of them. */
export function digestDeliveries(
  run: DigestRun,
  parts: readonly [EditionPart, ...EditionPart[]],
): ComposedDigest {
  const { place, plan } = run.digest;
  const keyOf = (step: number | string) => `${digestSubject(run.digest.id)}:${run.dueAt}:${step}`;
  const inForum = place.kind === 'forum';
  const title = inWords(newsOf(run), parts[0].language);

  function delivery(
    key: string,
    action: DeliveryAction,
    { after, anywhere = false }: { after?: string | undefined; anywhere?: boolean } = {},
  ): DeliveryDraft {
    return {
      key,
      mark: deliveryMark(key),
      scope: scopeKey(run.digest.scope),
      channelId: anywhere ? null : place.channelId,
      action,
      priority: PRIORITY.digest,
      dueAt: run.dueAt,
      deadline: Math.max(tooLateAt(run.dueAt), run.claimedAt + LEAST_PATIENCE),
      subject: digestSubject(run.digest.id),
      ...(after === undefined ? {} : { after }),
    };
  }

  const post = (reply: Reply, first: boolean): DeliveryAction => {
    const mention =
      first && plan.mentionRoleId !== null ? { mentionRoleId: plan.mentionRoleId } : {};
    if (!inForum || !first) return { kind: 'post', reply, ...mention };
    const tagIds = plan.tagId === null ? [] : [plan.tagId];
    return { kind: 'post in forum', title, tagIds, reply, ...mention };
  };

  const deliveries = parts.flatMap((part, index): DeliveryDraft[] => {
    const key = keyOf(index);
    const first = index === 0;
    const posting = delivery(key, post(part.reply(deliveryMark(key)), first), {
      after: first ? undefined : keyOf(index - 1),
      // Where the post of a forum is, nobody knows before it is there.
      anywhere: inForum && !first,
    });
    if (place.kind !== 'announcement') return [posting];
    return [posting, delivery(keyOf(`publish-${index}`), { kind: 'publish' }, { after: key })];
  });
  const canOpenThread = place.kind === 'text' || place.kind === 'announcement';
  const thread =
    plan.thread && canOpenThread && parts.some(({ stories }) => stories.length > 0)
      ? [delivery(keyOf('thread'), { kind: 'open thread', name: title }, { after: keyOf(0) })]
      : [];
  return { deliveries: [...deliveries, ...thread], told: parts.flatMap(toldBy) };

  function toldBy({ stories }: EditionPart, index: number): ToldArticle[] {
    return stories.flatMap(({ story }) =>
      story.articles.slice(0, MOST_TOLD).map(({ id }) => ({
        articleId: id,
        deliveryKey: keyOf(index),
        reason: id === story.lead.id ? story.reason : null,
      })),
    );
  }
}
