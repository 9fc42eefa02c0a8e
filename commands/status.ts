import { spendLines } from '../src/briefing/compose-spend.ts';
import type { FeedCounts } from '../src/core/feed.ts';
import type { Text } from '../src/core/reply.ts';
import { say } from '../src/words/say.ts';
import { defineCommand } from './command.ts';
import type { Status } from './services.ts';

const MINUTE = 60_000;
/** Milliseconds: what is less is a tick that has yet to come, and no lag. */
const LAG = MINUTE;

/** Nothing where nothing is followed. */
function describeFeeds({ followed, broken, unread, due, lag }: FeedCounts): Text[] {
  if (followed === 0) return [];
  return [
    broken === 0
      ? say('status.followed', { followed })
      : say('status.followed-broken', { followed, broken }),
    ...(unread === 0 ? [] : [say('status.unread', { unread })]),
    ...(lag < LAG ? [] : [say('status.reading-behind', { minutes: minutes(lag), due })]),
  ];
}

/** Nothing where none is set, or late. */
function describeDigests({ set, paused }: Status['digests'], lag: number): Text[] {
  const here =
    paused === 0 ? say('status.digests', { set }) : say('status.digests-paused', { set, paused });
  return [
    ...(set === 0 ? [] : [here]),
    ...(lag < LAG ? [] : [say('status.digests-behind', { minutes: minutes(lag) })]),
  ];
}

/** Discord grants the Message Content intent on the application's Bot page. */
const UNREAD = say('status.no-message-content');

const minutes = (milliseconds: number): number => Math.floor(milliseconds / MINUTE);

/** Nothing where nothing waits. */
function describeDeliveries({ waiting, lag, uncertain }: Status['deliveries']): Text[] {
  const out =
    lag < LAG
      ? say('status.waiting', { waiting })
      : say('status.waiting-long', { waiting, minutes: minutes(lag) });
  return [
    ...(waiting === 0 ? [] : [out]),
    ...(uncertain === 0 ? [] : [say('status.uncertain', { uncertain })]),
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
        : [say('status.newest', { when: { time: counts.newestPublishedAt, as: 'relative' } })];
    return {
      blocks: [
        { kind: 'title', text: say('status.up') },
        {
          kind: 'note',
          text: say('status.version', { version, when: { time: startedAt, as: 'relative' } }),
        },
        {
          kind: 'bullets',
          items: [
            say('status.stored', { articles: counts.articles, sources: counts.sources }),
            ...newest,
            ...describeFeeds(feeds),
            ...describeDigests(status.digests, status.digestLag),
            ...describeDeliveries(status.deliveries),
            ...(status.readsMessages ? [] : [UNREAD]),
            say('status.model', { model }),
            ...(month === null ? [] : spendLines(month)),
          ],
        },
      ],
    };
  },
});
