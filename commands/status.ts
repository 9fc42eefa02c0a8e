import { count } from '../src/briefing/compose.ts';
import { spendLines } from '../src/briefing/compose-spend.ts';
import type { FeedCounts } from '../src/core/feed.ts';
import type { Text } from '../src/core/reply.ts';
import { defineCommand } from './command.ts';
import type { Status } from './services.ts';

const MINUTE = 60_000;
/** Milliseconds: what is less is a tick that has yet to come, and no lag. */
const LAG = MINUTE;

/** Nothing where nothing is followed. */
function describeFeeds({ followed, broken, unread, due, lag }: FeedCounts): Text[] {
  if (followed === 0) return [];
  const trouble = broken === 0 ? '' : `, ${broken} of them broken; /sources list says why`;
  return [
    `${count(followed, 'source')} followed here${trouble}`,
    ...(unread === 0 ? [] : [`${unread} of them not read yet`]),
    ...(lag < LAG ? [] : [`Reading them is ${minutes(lag)} behind, with ${due} to read`]),
  ];
}

/** Nothing where none is set, or late. */
function describeDigests({ set, paused }: Status['digests'], lag: number): Text[] {
  const resting = paused === 0 ? '' : `, ${paused} of them paused; /digest list says why`;
  return [
    ...(set === 0 ? [] : [`${count(set, 'digest')} here${resting}`]),
    ...(lag < LAG ? [] : [`Making digests is ${minutes(lag)} behind`]),
  ];
}

const minutes = (milliseconds: number): string =>
  count(Math.floor(milliseconds / MINUTE), 'minute');

/** Nothing where nothing waits. */
function describeDeliveries({ waiting, lag, uncertain }: Status['deliveries']): Text[] {
  const late = lag < LAG ? '' : `, the oldest for ${minutes(lag)}`;
  return [
    ...(waiting === 0 ? [] : [`${count(waiting, 'post')} waiting to go out${late}`]),
    ...(uncertain === 0
      ? []
      : [`${count(uncertain, 'post')} cut off, and nobody can see whether they arrived`]),
  ];
}

export const status = defineCommand({
  data: { name: 'status', description: 'What Courant has stored for you and how it is doing' },
  visibility: 'private',
  async execute({ asker }, services) {
    const status = await services.status(asker.scope);
    const { version, startedAt, counts, feeds, model, month } = status;
    const newest: Text[] =
      counts.newestPublishedAt === null
        ? []
        : [['The newest is from ', { time: counts.newestPublishedAt, as: 'relative' }]];
    return {
      blocks: [
        { kind: 'title', text: 'Courant is up' },
        {
          kind: 'note',
          text: [`Version ${version}, started `, { time: startedAt, as: 'relative' }],
        },
        {
          kind: 'bullets',
          items: [
            `${count(counts.articles, 'article')} from ${count(counts.sources, 'source')}`,
            ...newest,
            ...describeFeeds(feeds),
            ...describeDigests(status.digests, status.digestLag),
            ...describeDeliveries(status.deliveries),
            `Summaries by the ${model} model`,
            ...(month === null ? [] : spendLines(month)),
          ],
        },
      ],
    };
  },
});
