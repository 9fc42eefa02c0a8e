import type { Digest, DigestPlace, DigestPlan } from '../core/digest.ts';
import type { DeliveryRecord } from '../core/outbox.ts';
import type { Said, Span, Text, Words } from '../core/reply.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { inList, inRow } from './compose.ts';
import { languageName } from './languages.ts';
import { formatDays, formatTime } from './schedule-words.ts';

/** UTF-16 units of topics in a line. */
const LISTED_TOPICS = 80;

/** Where a digest goes, as a channel that can be clicked where there is one. */
export const placeOf = ({ channelId, kind }: DigestPlace): Span =>
  kind === 'direct' ? say('digest.your-direct') : { channel: channelId };

/** Where a digest goes, in words alone. */
export function placeName({ kind, name }: DigestPlace): Words {
  if (kind === 'direct') return say('digest.direct');
  const line = plainLine(name);
  return line === '' ? say('digest.unnamed-channel') : `#${line}`;
}

const whenOf = ({ days, minute }: DigestPlan) => ({
  days: formatDays(days),
  time: formatTime(minute),
});

/** "weekdays at 07:00, Europe/Berlin". */
export const timesOf = (plan: DigestPlan): Said =>
  say('schedule.times', { ...whenOf(plan), timezone: plan.timezone.replaceAll('_', ' ') });

/** A digest's name in suggestions, where one is chosen among several of a channel. */
export const digestName = ({ place, plan }: Digest): Said =>
  say('digest.name', { place: placeName(place), ...whenOf(plan), about: aboutOf(plan) });

/**
 * What a digest is set to be, one thing a line.
 *
 * @param sources names of the plan's sources
 * @param spoken by who reads it
 */
export function planLines(
  { plan, place }: Digest,
  sources: readonly Words[],
  spoken: Language,
): readonly Text[] {
  const { topics, stories, length, language, mentionRoleId, thread, empty, tagId } = plan;
  return [
    topics.length === 0
      ? say('digest.plan-top-stories')
      : say('digest.plan-topics', { topics: topics.join(', ') }),
    say(`digest.plan-${length}`, { stories }),
    ...(sources.length === 0 ? [] : [say('digest.plan-sources', { sources: inList(sources) })]),
    ...(language === null
      ? []
      : [say('digest.plan-language', { language: languageName(language, spoken) })]),
    ...(mentionRoleId === null ? [] : [say('digest.plan-mention')]),
    ...(thread ? [say('digest.plan-thread')] : []),
    ...(place.kind === 'announcement' ? [say('digest.plan-published')] : []),
    ...(tagId === null ? [] : [say('digest.plan-tag')]),
    say(empty === 'line' ? 'digest.plan-says-nothing-new' : 'digest.plan-silent'),
  ];
}

/**
 * A digest in a list: where and when, how it stands, and what is not known of its posts.
 *
 * @param troubles what of it did not go out, or may not have, newest first
 */
export function digestLine(digest: Digest, troubles: readonly DeliveryRecord[]): Text {
  const { place, plan } = digest;
  return inRow([
    { bold: placeName(place) },
    timesOf(plan),
    aboutOf(plan),
    ...stateOf(digest, troubles),
    ...uncertainOf(troubles),
  ]);
}

const aboutOf = ({ topics }: DigestPlan): Words =>
  topics.length === 0 ? say('digest.about-top-stories') : shorten(topics.join(', '), LISTED_TOPICS);

function stateOf({ paused, nextAt, last }: Digest, troubles: readonly DeliveryRecord[]): Said[] {
  if (paused !== null) {
    const since = { time: paused.since, as: 'moment' } as const;
    return [
      paused.trouble === null
        ? say('digest.state-paused', { since })
        : say('digest.state-paused-why', { since, why: paused.trouble }),
    ];
  }
  const lost = troubles.find(({ state, dueAt }) => state !== 'uncertain' && dueAt === last?.dueAt);
  const why = last?.failure ?? lost?.reason ?? null;
  return [
    say('digest.state-next', { next: { time: nextAt, as: 'moment' } }),
    ...(why === null ? [] : [say('digest.state-incomplete', { why })]),
  ];
}

function uncertainOf(troubles: readonly DeliveryRecord[]): Said[] {
  const uncertain = troubles.filter(({ state }) => state === 'uncertain');
  const [latest] = uncertain;
  if (latest === undefined) return [];
  const when = { time: latest.dueAt, as: 'moment' } as const;
  return [say('digest.state-uncertain', { posts: uncertain.length, when })];
}
