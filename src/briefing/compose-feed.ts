import type { Feed, FoundFeed } from '../core/feed.ts';
import type { Block, Span, Text } from '../core/reply.ts';
import type { FoundSource } from '../core/sources.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import { count, titleOf } from './compose.ts';

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

/** A feed in a line: its name, which leads to its site, where it comes from and how it goes. */
export function feedLine(feed: Feed): Text {
  const name = feedName(feed);
  const { siteUrl } = feed;
  const shown: Span =
    siteUrl === null || siteUrl.length > LISTED.site ? { bold: name } : { link: name, to: siteUrl };
  return [shown, ` · ${feedHost(feed)} · `, ...stateOf(feed)];
}

function stateOf({ poll }: Feed): Span[] {
  const { broken, failures, failingSince, lastAt, nextAt } = poll;
  const since: Span[] =
    failingSince === null ? [] : [' since ', { time: failingSince, as: 'date' }];
  if (broken) return [{ bold: 'broken' }, ...since, ': ', outcomeOf(poll, LISTED.outcome)];
  if (failures > 0)
    return ['trouble', ...since, ', tried again ', { time: nextAt, as: 'relative' }];
  return [lastAt === null ? 'first read ' : 'read again ', { time: nextAt, as: 'relative' }];
}

/** What to do about feeds that have been broken for days. */
export const BROKEN_ADVICE: Text = [
  'A broken source is still tried once a day. It may have moved: give its site to ',
  { code: '/sources add' },
  ', then take the old one away with ',
  { code: '/sources remove' },
  '.',
];

/** How the last poll of a feed went, when the next one is, and what to do. */
export function feedReport(feed: Feed): Block[] {
  const { lastAt, lastOutcome, nextAt, interval, bytes } = feed.poll;
  const last: Text[] = [
    lastOutcome === null ? 'Not read yet.' : outcomeOf(feed.poll, LONGEST_OUTCOME),
    ...(lastAt === null ? [] : [['Last read ', { time: lastAt, as: 'relative' as const }]]),
    ...(bytes === null ? [] : [`${sizeOf(bytes)} in its last answer`]),
  ];
  return [
    { kind: 'title', text: feedName(feed) },
    {
      kind: 'bullets',
      items: [
        ...last,
        ['Next read ', { time: nextAt, as: 'relative' }, `, every ${durationOf(interval)}`],
      ],
    },
    { kind: 'paragraph', text: adviceOn(feed) },
  ];
}

function adviceOn({ poll }: Feed): Text {
  if (poll.broken) return BROKEN_ADVICE;
  if (poll.failures > 0)
    return 'You need do nothing yet: it is tried again by itself. If this goes on for days, see whether its site has moved.';
  if (poll.lastOutcome === null) return 'You need do nothing: it is read soon.';
  return 'All is well.';
}

/** The whole address, for those who manage what is followed. */
export const addressLine = ({ address }: FoundFeed): Block => ({
  kind: 'note',
  text: ['Address: ', { code: shorten(address, LONGEST_ADDRESS) }],
});

/** A feed that was found, with its newest items. */
export function foundFeed(found: FoundSource): Block[] {
  return [
    { kind: 'heading', text: feedName(found) },
    { kind: 'note', text: feedHost(found) },
    ...(found.latest.length === 0
      ? [{ kind: 'paragraph' as const, text: 'It has no items at present.' }]
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

const outcomeOf = ({ lastOutcome }: Feed['poll'], limit: number): string =>
  shorten(plainLine(lastOutcome ?? ''), limit) || 'Nothing is known of it.';

function sizeOf(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function durationOf(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  return minutes < 90 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
}
