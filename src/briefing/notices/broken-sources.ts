import type { Clock } from '../../core/clock.ts';
import type { Digest } from '../../core/digest.ts';
import type { Feed } from '../../core/feed.ts';
import { type DeliveryDraft, PRIORITY } from '../../core/outbox.ts';
import type { ActionRef } from '../../core/reply.ts';
import { type Scope, scopeKey } from '../../core/scope.ts';
import type { Store } from '../../core/store.ts';
import { say } from '../../words/say.ts';
import { BROKEN_ADVICE, feedName } from '../compose-feed.ts';
import { deliveryMark } from '../delivery-mark.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Told of no more from then on: ended deliveries, by which it is known, are kept for 90 days. */
const LONGEST_BROKEN = 60 * DAY;

/**
 * Tells the channels whose digests are made from a source that it is broken, each once.
 *
 * @param showSources of the button under it, which is also what it is known by after a crash
 * @returns looks once
 */
export function createBrokenNotices(
  { feeds, digests, outbox, settings }: Pick<Store, 'feeds' | 'digests' | 'outbox' | 'settings'>,
  showSources: ActionRef,
  clock: Clock,
): () => Promise<void> {
  return async () => {
    const now = clock.now();
    for (const { feed, followers } of await feeds.broken()) {
      const since = feed.poll.failingSince;
      if (since === null || since <= now - LONGEST_BROKEN) continue;
      for (const scope of followers) {
        const own = (await digests.list(scope)).filter(
          ({ plan, paused, place }) =>
            paused === null &&
            // A post of its own in a forum would be one too many.
            place.kind !== 'forum' &&
            (plan.sources.length === 0 || plan.sources.includes(feed.id)),
        );
        const places = new Map(own.map((digest) => [digest.place.channelId, digest]));
        if (places.size === 0) continue;
        const { language } = await settings.get(scope);
        await outbox.add(
          [...places.values()].map((one) =>
            notice(feed, { since, now, language, showSources }, one, scope),
          ),
        );
      }
    }
  };
}

/** When it broke, and how it is told: when, in which language of the place (null = none is set), with which button. */
interface Told {
  readonly since: number;
  readonly now: number;
  readonly language: string | null;
  readonly showSources: ActionRef;
}

function notice(
  feed: Feed,
  { since, now, language, showSources }: Told,
  { place }: Digest,
  scope: Scope,
): DeliveryDraft {
  const subject = `notice:feed-broken:${feed.id}:${since}`;
  const key = `${subject}:${place.channelId}`;
  const mark = deliveryMark(key);
  return {
    key,
    mark,
    scope: scopeKey(scope),
    channelId: place.channelId,
    action: {
      kind: 'post',
      reply: {
        ...(language === null ? {} : { language }),
        tone: 'trouble',
        blocks: [
          {
            kind: 'paragraph',
            text: say('feed.digests-without', {
              source: { bold: feedName(feed) },
              since: { time: since, as: 'moment' },
            }),
          },
          { kind: 'note', text: BROKEN_ADVICE },
          {
            kind: 'buttons',
            buttons: [{ label: say('sources.title'), action: showSources, key: mark }],
          },
        ],
      },
    },
    priority: PRIORITY.notice,
    dueAt: now,
    deadline: now + DAY,
    subject,
  };
}
