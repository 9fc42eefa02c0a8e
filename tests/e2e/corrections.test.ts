import { expect, it } from 'vitest';
import { feedItem, foundFeed, poll, type ToldItem } from '../fakes/feed-items.ts';
import { openDigestDesk } from './digest-desk.ts';

const HOUR = 60 * 60_000;
const OPENING: ToldItem = {
  title: 'Ferry ramp in Osterhaven breaks',
  text: 'The ferry ramp in Osterhaven broke on Sunday. The harbour office counts 12 boats that turned back.\n\nDivers look at the bolts.',
  path: 'ramp',
  guid: 'ramp',
};

/** A digest at 08:00 that has told of a feed's only item. */
async function openTold() {
  const desk = await openDigestDesk();
  const { newsroom } = desk;
  const [id = ''] = newsroom.playground.world.servers.keys();
  const scope = { kind: 'server', id } as const;
  await newsroom.app.store.feeds.follow(scope, foundFeed('Courier'), newsroom.clock.now());
  const [feed] = await newsroom.app.store.feeds.followed(scope);
  if (feed === undefined) throw new Error('the feed is not followed');
  const publish = (given: Partial<ToldItem> = {}, how: Parameters<typeof poll>[0] = {}) =>
    newsroom.app.store.feeds.record(feed.id, {
      poll: poll(how),
      articles: [feedItem({ publishedAt: newsroom.clock.now() - HOUR, ...OPENING, ...given })],
    });
  const run = async (name: string) => {
    await newsroom.app.jobs.find((job) => job.name === name)?.run();
    await newsroom.deliver();
  };
  await publish();
  await desk.add({ sources: 'Courier' });
  await desk.passTo('2026-11-23 08:00');
  const texts = () => desk.posted('news').map(({ text }) => text);
  return { ...desk, feed, publish, run, texts };
}

it('a message is corrected, once, when the paper changes what was shown', async () => {
  const { newsroom, publish, run, texts } = await openTold();
  expect(texts()[0]).toContain('12 boats');
  newsroom.clock.move(HOUR);
  await publish({ text: OPENING.text?.replace('12 boats', '3 boats') ?? '' });
  await run('correct what was posted');
  const [corrected] = texts();
  expect(corrected).toContain('3 boats');
  expect(corrected).not.toContain('12 boats');
  expect(corrected).toContain('the paper changed this report');
  await newsroom.restart();
  await run('correct what was posted');
  expect(texts()).toEqual([corrected]);
});

it('a paper that changes its report at every poll is followed once an hour', async () => {
  const { newsroom, publish, run, texts } = await openTold();
  const tell = async (boats: number) => {
    newsroom.clock.move(HOUR / 4);
    await publish({ text: OPENING.text?.replace('12 boats', `${boats} boats`) ?? '' });
    await run('correct what was posted');
  };
  await tell(3);
  expect(texts()[0]).toContain('3 boats');
  await tell(4);
  await tell(5);
  expect(texts()[0]).toContain('3 boats');
  newsroom.clock.move(HOUR);
  await run('correct what was posted');
  expect(texts()[0]).toContain('5 boats');
});

it('a message stays as it is when what was shown still holds, or a day has passed', async () => {
  const { newsroom, publish, run, texts } = await openTold();
  const before = texts();
  newsroom.clock.move(HOUR);
  await publish({ text: `${OPENING.text}\n\nA crane is on its way.` });
  await run('correct what was posted');
  expect(texts()).toEqual(before);
  newsroom.clock.move(24 * HOUR);
  await publish({ text: OPENING.text?.replace('12 boats', '3 boats') ?? '' });
  await run('correct what was posted');
  expect(texts()).toEqual(before);
});

it('a source that broke is told once to the channel of its digest', async () => {
  const { newsroom, publish, run, texts } = await openTold();
  const failingSince = newsroom.clock.now() - 72 * HOUR;
  await publish({}, { broken: true, failures: 9, failingSince });
  await run('tell of broken sources');
  await run('tell of broken sources');
  const told = texts().filter((text) => text.includes('has not been read since'));
  expect(told).toEqual([expect.stringContaining('Courier')]);
});

it('that notice leads to the sources, and comes once where its sending was cut off', async () => {
  const { newsroom, posted, publish, run, texts } = await openTold();
  newsroom.playground.faults.inject({
    kind: 'reset',
    stored: true,
    route: 'POST /channels/:channel/messages',
  });
  await publish({}, { broken: true, failures: 9, failingSince: newsroom.clock.now() - 72 * HOUR });
  await run('tell of broken sources');
  newsroom.clock.move(HOUR / 6);
  await newsroom.deliver();
  expect(texts().filter((text) => text.includes('has not been read since'))).toHaveLength(1);
  expect(await newsroom.app.store.outbox.counts(newsroom.clock.now())).toMatchObject({
    waiting: 0,
    uncertain: 0,
  });
  const notice = posted('news').at(-1);
  if (notice === undefined) throw new Error('nothing was posted');
  const sources = await newsroom.reader.press(notice, 'Sources');
  expect(sources.private).toBe(true);
  expect(sources.text).toContain('Courier');
});

it('a German server is told of it in German', async () => {
  const { newsroom, publish, run, texts } = await openTold();
  await newsroom.playground.person('manager').runCommand('settings', { language: 'German' });
  const failingSince = newsroom.clock.now() - 72 * HOUR;
  await publish({}, { broken: true, failures: 9, failingSince });
  await run('tell of broken sources');
  expect(texts().at(-1)).toMatch(
    /Die Quelle \*\*Courier\*\* konnte seit .* ohne sie\.[\s\S]*`\/quellen hinzufügen`/,
  );
});
