import type { Digest, DigestPlace, DigestPlan } from '../core/digest.ts';
import type { DeliveryRecord } from '../core/outbox.ts';
import type { Span, Text } from '../core/reply.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { count } from './compose.ts';
import { languageName } from './languages.ts';
import { formatDays, formatTime } from './schedule-words.ts';

/** UTF-16 units of topics and of what went wrong in a line. */
const LISTED_TOPICS = 80;
const LONGEST_TROUBLE = 250;

const LENGTHS: Readonly<Record<DigestPlan['length'], string>> = {
  headlines: 'headlines only',
  short: 'two sentences each',
  long: 'four sentences each',
  bullets: 'three bullets each',
};

/** Where a digest goes, as a channel that can be clicked where there is one. */
export const placeOf = ({ channelId, kind }: DigestPlace): Span =>
  kind === 'direct' ? 'your direct messages' : { channel: channelId };

/** Where a digest goes, in words alone. */
export const placeName = ({ kind, name }: DigestPlace): string =>
  kind === 'direct' ? 'direct messages' : `#${plainLine(name) || 'channel'}`;

/** "weekdays at 07:00, Europe/Berlin". */
export const timesOf = ({ days, minute, timezone }: DigestPlan): string =>
  `${formatDays(days)} at ${formatTime(minute)}, ${timezone.replaceAll('_', ' ')}`;

/** A digest's name in suggestions, where one is chosen among several of a channel. */
export function digestName({ place, plan }: Digest): string {
  const about = shorten(aboutOf(plan), LISTED_TOPICS);
  return `${placeName(place)} · ${formatDays(plan.days)} at ${formatTime(plan.minute)} · ${about}`;
}

/**
 * What a digest is set to be, one thing a line.
 *
 * @param sources names of the plan's sources
 */
export function planLines({ plan, place }: Digest, sources: readonly string[]): readonly Text[] {
  const { topics, stories, length, language, mentionRoleId, thread, empty, tagId } = plan;
  return [
    topics.length === 0 ? 'The top stories' : `Topics: ${topics.join(', ')}`,
    `${count(stories, 'story', 'stories')} at most, ${LENGTHS[length]}`,
    ...(sources.length === 0 ? [] : [`Only from ${sources.join(', ')}`]),
    ...(language === null ? [] : [`Only articles in ${languageName(language)}`]),
    ...(mentionRoleId === null ? [] : ['Mentions the role that was chosen']),
    ...(thread ? ['A thread for discussion on each one'] : []),
    ...(place.kind === 'announcement' ? ['Published to servers that follow the channel'] : []),
    ...(tagId === null ? [] : ['Its posts have the tag that was chosen']),
    empty === 'line' ? 'When nothing is new, it says so' : 'When nothing is new, nothing is posted',
  ];
}

/**
 * A digest in a list: where and when, how it stands, and what is not known of its posts.
 *
 * @param troubles what of it did not go out, or may not have, newest first
 */
export function digestLine(digest: Digest, troubles: readonly DeliveryRecord[]): Text {
  const { place, plan } = digest;
  return [
    { bold: placeName(place) },
    ` · ${timesOf(plan)} · ${shorten(aboutOf(plan), LISTED_TOPICS)} · `,
    ...stateOf(digest, troubles),
    ...uncertainOf(troubles),
  ];
}

const aboutOf = ({ topics }: DigestPlan): string =>
  topics.length === 0 ? 'top stories' : topics.join(', ');

function stateOf({ paused, nextAt, last }: Digest, troubles: readonly DeliveryRecord[]): Span[] {
  if (paused !== null)
    return [
      { bold: 'paused' },
      ' since ',
      { time: paused.since, as: 'moment' },
      ...(paused.trouble === null ? [] : [`: ${shorten(paused.trouble, LONGEST_TROUBLE)}`]),
    ];
  const lost = troubles.find(({ state, dueAt }) => state !== 'uncertain' && dueAt === last?.dueAt);
  const why = last?.failure ?? lost?.reason ?? null;
  return [
    'next ',
    { time: nextAt, as: 'moment' },
    ...(why === null
      ? []
      : [` · not all of the last one went out: ${shorten(why, LONGEST_TROUBLE)}`]),
  ];
}

function uncertainOf(troubles: readonly DeliveryRecord[]): Span[] {
  const uncertain = troubles.filter(({ state }) => state === 'uncertain');
  const [latest] = uncertain;
  if (latest === undefined) return [];
  return [
    ` · ${count(uncertain.length, 'post')} may not have arrived, the last of `,
    { time: latest.dueAt, as: 'moment' },
  ];
}
