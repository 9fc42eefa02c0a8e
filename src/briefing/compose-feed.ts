import type { Feed, FoundFeed } from '../core/feed.ts';
import type { Block, Said, Span, Text, Words } from '../core/reply.ts';
import type { FoundSource } from '../core/sources.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { inWords } from '../words/speak.ts';
import { titleOf } from './compose.ts';

/** UTF-16 units; a host's name may have 253, and the rest of an address thousands. */
const LONGEST_NAME = 80;
const LONGEST_HOST = 60;
const LONGEST_ADDRESS = 300;
const LONGEST_OUTCOME = 400;
/** In a list of feeds, which longer ones would part in two messages. */
const LISTED = { site: 100, outcome: 120 };

/** What a feed calls itself, never empty. */
export const feedName = ({ title, address }: FoundFeed): string =>
  shorten(plainLine(title), LONGEST_NAME) || feedHost({ address });

/** Where a feed comes from. All of its address that everybody may see: the rest may be a key. */
export const feedHost = ({ address }: Pick<FoundFeed, 'address'>): string =>
  shorten(URL.parse(address)?.host || 'unknown site', LONGEST_HOST);

/**
 * A feed in a line: its name, which leads to its site, where it comes from and how it goes.
 *
 * @param spoken by who reads it
 */
export function feedLine(feed: Feed, spoken: Language): Text {
  const name = feedName(feed);
  const { siteUrl } = feed;
  const shown: Span =
    siteUrl === null || siteUrl.length > LISTED.site ? { bold: name } : { link: name, to: siteUrl };
  return [shown, ` · ${feedHost(feed)} · `, stateOf(feed, spoken)];
}

function stateOf({ poll }: Feed, spoken: Language): Said {
  const { broken, failures, failingSince, lastAt, nextAt } = poll;
  const when = { time: nextAt, as: 'relative' } as const;
  const since = failingSince === null ? null : ({ time: failingSince, as: 'date' } as const);
  if (broken) {
    const outcome = outcomeOf(poll, LISTED.outcome, spoken);
    return since === null
      ? say('feed.broken', { outcome })
      : say('feed.broken-since', { since, outcome });
  }
  if (failures > 0)
    return since === null
      ? say('feed.trouble', { when })
      : say('feed.trouble-since', { since, when });
  return say(lastAt === null ? 'feed.first-read' : 'feed.read-again', { when });
}

/** What to do about feeds that have been broken for days. */
export const BROKEN_ADVICE = say('feed.broken-advice');

/** How the last poll of a feed went, when the next one is, and what to do. @param spoken by who reads it */
export function feedReport(feed: Feed, spoken: Language): Block[] {
  const { lastAt, lastOutcome, nextAt, interval, bytes } = feed.poll;
  const last: Text[] = [
    lastOutcome === null ? say('feed.not-read') : outcomeOf(feed.poll, LONGEST_OUTCOME, spoken),
    ...(lastAt === null ? [] : [say('feed.last-read', { when: { time: lastAt, as: 'relative' } })]),
    ...(bytes === null ? [] : [sizeOf(bytes)]),
  ];
  return [
    { kind: 'title', text: feedName(feed) },
    {
      kind: 'bullets',
      items: [...last, nextRead(nextAt, interval)],
    },
    { kind: 'paragraph', text: adviceOn(feed) },
  ];
}

function adviceOn({ poll }: Feed): Said {
  if (poll.broken) return BROKEN_ADVICE;
  if (poll.failures > 0) return say('feed.wait');
  if (poll.lastOutcome === null) return say('feed.soon');
  return say('feed.well');
}

/** The whole address, for those who manage what is followed. */
export const addressLine = ({ address }: FoundFeed): Block => ({
  kind: 'note',
  text: say('feed.address', { address: { code: shorten(address, LONGEST_ADDRESS) } }),
});

/** A feed that was found, with its newest items. */
export function foundFeed(found: FoundSource): Block[] {
  return [
    { kind: 'heading', text: feedName(found) },
    { kind: 'note', text: feedHost(found) },
    ...(found.latest.length === 0
      ? [{ kind: 'paragraph' as const, text: say('feed.no-items') }]
      : [
          {
            kind: 'bullets' as const,
            items: found.latest.map((item): Text => [titleOf(item), ...dated(item.publishedAt)]),
          },
        ]),
  ];
}

const dated = (time: number | null): Span[] =>
  time === null ? [] : [' · ', { time, as: 'relative' }];

/** Spoken already, since only what is spoken can be shortened. */
const outcomeOf = ({ lastOutcome }: Feed['poll'], limit: number, spoken: Language): Words =>
  shorten(plainLine(inWords(lastOutcome ?? '', spoken)), limit) || say('feed.nothing-known');

function sizeOf(bytes: number): Said {
  if (bytes < 1000) return say('feed.bytes', { bytes });
  return bytes < 1_000_000
    ? say('feed.kilobytes', { kilobytes: Math.round(bytes / 1000) })
    : say('feed.megabytes', { megabytes: bytes / 1e6 });
}

function nextRead(at: number, interval: number): Said {
  const when = { time: at, as: 'relative' } as const;
  const minutes = Math.max(1, Math.round(interval / 60_000));
  return minutes < 90
    ? say('feed.next-minutes', { when, minutes })
    : say('feed.next-hours', { when, hours: Math.round(minutes / 60) });
}
