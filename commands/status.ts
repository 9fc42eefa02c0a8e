import { count } from '../src/briefing/compose.ts';
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
    ...(lag < LAG
      ? []
      : [
          `Reading them is ${count(Math.floor(lag / MINUTE), 'minute')} behind, with ${due} to read`,
        ]),
  ];
}

/** Nothing where nothing waits. */
function describeDeliveries({ waiting, lag, uncertain }: Status['deliveries']): Text[] {
  const late = lag < LAG ? '' : `, the oldest for ${count(Math.floor(lag / MINUTE), 'minute')}`;
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
    const { version, startedAt, counts, feeds, deliveries, model } = await services.status(
      asker.scope,
    );
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
            ...describeDeliveries(deliveries),
            `Summaries by the ${model} model`,
          ],
        },
      ],
    };
  },
});
