import { expect, it } from 'vitest';
import { openNewsroom } from './e2e/newsroom.ts';
import { foundFeed } from './fakes/feed-items.ts';

it('what would open what reads the web while the bot stops is refused, and nothing stays open', async () => {
  const newsroom = await openNewsroom();
  const { app, clock, log } = newsroom;
  const later = clock.now() + 60_000;
  await app.store.feeds.follow({ kind: 'person', id: '1' }, foundFeed('Courier'), later);
  const polling = app.jobs.find(({ name }) => name === 'poll feeds')?.run();
  const [polled] = await Promise.allSettled([polling, newsroom.restart()]);
  expect(polled).toMatchObject({ status: 'rejected', reason: { name: 'UserError' } });
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
