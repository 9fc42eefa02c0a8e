import { describe, expect, it } from 'vitest';
import { type DigestDesk, openDigestDesk } from './digest-desk.ts';

const CRANE = 'Cable snaps on harbour crane, freighters wait';

async function firstPosted({ posted }: DigestDesk, channel = 'news') {
  const message = posted(channel).at(-1);
  if (message === undefined) throw new Error('nothing was posted');
  return message;
}

describe('why', () => {
  it('is told at a press under a digest, to whoever asks alone', async () => {
    const desk = await openDigestDesk();
    await desk.add();
    await desk.passTo('2026-11-23 08:00');
    const message = await firstPosted(desk);
    const answer = await desk.newsroom.reader.press(message, 'Why these?');
    expect(answer.private).toBe(true);
    expect(answer.text).toContain(CRANE);
    expect(answer.text).toContain('2 sources report it in 2 articles');
    const same = await desk.newsroom.reader.runMessageCommand('Why this', message);
    expect(same.text).toBe(answer.text);
  });

  it('keeps the reasons of a digest whose stories were told again', async () => {
    const desk = await openDigestDesk();
    await desk.add();
    await desk.passTo('2026-11-23 08:00');
    const message = await firstPosted(desk);
    await desk.newsroom.store({
      title: 'Crane in Ossel harbour runs again under a borrowed cable',
      text: 'The largest crane in the harbour of Ossel lifts containers again with a cable borrowed from the shipyard at Tarn.\n\nThe first freighter was unloaded before dawn, the harbour office said.\n\nDockers worked through the night to thread it.',
      source: 'Ossel Post',
      hoursOld: -20,
    });
    await desk.passTo('2026-11-24 08:00');
    expect((await firstPosted(desk)).text).toContain('borrowed cable');
    const answer = await desk.newsroom.reader.press(message, 'Why these?');
    expect(answer.text).toContain(CRANE);
  });

  it('is told of a digest that had nothing', async () => {
    const desk = await openDigestDesk();
    await desk.add({ topics: 'volcano' });
    await desk.passTo('2026-11-23 08:00');
    const answer = await desk.manager.press(await firstPosted(desk), 'Why nothing?');
    expect(answer.text).toContain('3 articles came in.');
    expect(answer.text).toContain('3 articles with none of its topics.');
  });

  it('is not told of another server’s digest', async () => {
    const desk = await openDigestDesk();
    await desk.add();
    await desk.passTo('2026-11-23 08:00');
    desk.newsroom.wreck("update deliveries set scope = 'server:7'");
    const foreign = await desk.manager.press(await firstPosted(desk), 'Why these?');
    expect(foreign.text).toContain('Nothing is known of that message');
  });

  it('is told of one article for the place where it is asked', async () => {
    const desk = await openDigestDesk();
    const ask = async (article: string, channel = 'news') =>
      (await desk.manager.runCommand('why', { article }, { channel })).text;
    expect(await ask(CRANE)).toContain('No digest comes here');
    await desk.add({ topics: 'choir' });
    expect(await ask('School choir')).toContain('it is looked at for the next one');
    expect(await ask(CRANE)).toContain('none of the digest’s topics is in it');
    await desk.passTo('2026-11-23 08:00');
    const told = await ask('School choir');
    expect(told).toContain('Alone in its story');
    expect(told).toMatch(/Told in a digest.*New here/s);
    expect(await ask(CRANE)).toContain('In a story of 2 articles from 2 sources');
    expect(await ask('School choir', 'general')).toContain('No digest comes here');
  });
});
