import { describe, expect, it } from 'vitest';
import { openDigestDesk } from './digest-desk.ts';
import { event, RAMP_AGAIN, watchDesk } from './watch-desk.ts';

describe('a watch', () => {
  it('posts a new story that matches at once, once, even after a restart', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    const answer = await add();
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('The watch is set');
    await look();
    expect(texts()).toEqual([]);
    await desk.newsroom.store(event(0), {
      ...event(1),
      title: 'School choir sings',
      text: 'Forty children sang.',
    });
    await look();
    expect(texts()).toEqual([expect.stringContaining('Ferry ramp in Osterhaven breaks')]);
    await desk.newsroom.restart();
    await look();
    expect(texts()).toHaveLength(1);
    const [message] = desk.posted('news');
    if (message === undefined) throw new Error('nothing was posted');
    const why = await desk.newsroom.reader.press(message, 'Why this?');
    expect(why.text).toContain('it matches the watch for “ferry”');
  });

  it('adds who else reports a story to its first post', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add();
    await desk.newsroom.store(event(0));
    await look();
    await desk.newsroom.store(RAMP_AGAIN);
    await look(5);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Coast Herald');
  });

  it('holds what is past its cap, and posts it together when there is room', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add({ cap: 1 });
    for (const index of [0, 1, 2]) await desk.newsroom.store(event(index));
    await look();
    expect(texts()).toHaveLength(1);
    await look(30);
    expect(texts()).toHaveLength(1);
    await look(31);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain('2 stories meanwhile');
    await look(120);
    expect(texts()).toHaveLength(2);
  });

  it('keeps quiet when it is told to, and posts together what came then', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    expect((await add({ quiet: 'always' })).text).toContain('two times');
    await add({ quiet: '06:00-07:30' });
    await desk.newsroom.store(event(2));
    await desk.newsroom.store(event(3));
    await look();
    expect(texts()).toEqual([]);
    await look(30);
    expect(texts()).toEqual([expect.stringContaining('2 stories meanwhile')]);
  });

  it.each([
    ['past its cap', { cap: 1 }, [0, 1, 2]],
    ['in quiet hours', { quiet: '06:00-07:45' }, [1, 2]],
  ])(
    'posts what came %s once, though it is started again before and after',
    async (_, options, told) => {
      const desk = await openDigestDesk();
      const { add, look, texts } = watchDesk(desk);
      await add(options);
      for (const index of told) await desk.newsroom.store(event(index));
      await look();
      const before = texts().length;
      await desk.newsroom.restart();
      await look(30);
      expect(texts()).toHaveLength(before);
      await look(31);
      await desk.newsroom.restart();
      await look();
      expect(texts()).toHaveLength(before + 1);
      expect(texts().at(-1)).toContain('2 stories meanwhile');
    },
  );

  it.each([{}, { quiet: '06:00-07:30' }])(
    'posts a story once where two of a channel match it (%j)',
    async (options) => {
      const desk = await openDigestDesk();
      const { add, look, texts } = watchDesk(desk);
      await add(options);
      await add({ ...options, words: 'Osterhaven' });
      await desk.newsroom.store(event(0));
      await look();
      await desk.newsroom.store(RAMP_AGAIN);
      await look(40);
      await look();
      expect(texts()).toHaveLength(1);
      expect(texts()[0]).toContain('Coast Herald');
    },
  );

  it('does not post what it held when a digest has told it meanwhile', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add({ quiet: '06:00-08:30' });
    await desk.add();
    await desk.newsroom.store(event(0), event(2));
    await look();
    await desk.passTo('2026-11-23 08:00');
    await desk.newsroom.store(event(3));
    await look(10);
    await look(30);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain('Ferry museum opens near Brask');
    expect(texts()[1]).not.toContain('meanwhile');
  });

  it('does not post what a digest has just told there', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await desk.newsroom.store(event(0));
    await desk.add();
    await desk.passTo('2026-11-23 08:00');
    await add();
    await desk.newsroom.store(RAMP_AGAIN);
    await look();
    expect(texts()).toHaveLength(1);
  });

  it('is listed and removed, in its own server alone', async () => {
    const desk = await openDigestDesk();
    const { add, look, texts } = watchDesk(desk);
    await add();
    expect((await desk.manager.runCommand('watch list')).text).toContain('6 an hour at most');
    desk.newsroom.playground.addServer('Elsewhere');
    const elsewhere = await desk.manager.runCommand(
      'watch remove',
      { watch: 'id:1' },
      { server: 'Elsewhere' },
    );
    expect(elsewhere.text).toContain('There is no such watch here');
    await desk.manager.runCommand('watch remove', { watch: 'ferry' });
    await desk.newsroom.store(event(0));
    await look();
    expect(texts()).toEqual([]);
  });
});
