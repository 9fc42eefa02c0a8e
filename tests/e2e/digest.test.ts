import { describe, expect, it } from 'vitest';
import { openDigestDesk } from './digest-desk.ts';

const CRANE = 'Cable snaps on harbour crane, freighters wait';

describe('/digest add', () => {
  it('subscribes a channel, which gets it at the minute, once, even after a restart', async () => {
    const { add, passTo, posted, newsroom } = await openDigestDesk();
    const answer = await add();
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('every day at 08:00, UTC');
    expect(answer.text).toContain('No time zone was given, so its time is meant in UTC');
    await passTo('2026-11-23 07:59');
    expect(posted('news')).toEqual([]);
    await passTo('2026-11-23 08:00');
    expect(posted('news').map(({ text }) => text)).toEqual([
      expect.stringContaining('News of Monday 23 November'),
    ]);
    expect(posted('news')[0]?.text).toContain(CRANE);
    await newsroom.restart();
    await passTo('2026-11-23 08:00');
    await passTo('2026-11-23 08:30');
    expect(posted('news')).toHaveLength(1);
  });

  it('tells the next five times in the reader’s own time', async () => {
    const { add } = await openDigestDesk();
    const answer = await add({ time: '8am', timezone: 'berlin', days: 'mon-fri' });
    expect(answer.text).toContain('weekdays at 08:00, Europe/Berlin');
    const days = ['24', '25', '26', '27', '30'].map(
      (day) => Date.UTC(2026, 10, Number(day), 7) / 1000,
    );
    // Monday's is at this very minute, and so over.
    expect(answer.text.match(/(?<=- <t:)\d+/g)?.map(Number)).toEqual(days);
  });

  it('shows at a press what it would post, to whoever pressed alone, and posts nothing', async () => {
    const { add, manager, posted, passTo } = await openDigestDesk();
    const shown = await manager.press(await add(), 'Preview');
    expect(shown.private).toBe(true);
    expect(shown.text).toContain(CRANE);
    // Two papers on one event are one story here too.
    expect(shown.text).toContain('Coast Herald, Ossel Post');
    expect(posted('news')).toEqual([]);
    await passTo('2026-11-23 08:00');
    expect(posted('news')[0]?.text).toContain(CRANE);
  });

  it('suggests time zones with the time it is there', async () => {
    const { manager } = await openDigestDesk();
    const found = await manager.complete('digest add', 'timezone', 'kolk', { time: '08:00' });
    expect(found[0]).toEqual({ name: 'Asia/Kolkata · now 12:30', value: 'Asia/Kolkata' });
  });

  it('says what is wrong with what was given', async () => {
    const { add } = await openDigestDesk();
    const wrong = async (options: object) => (await add({ ...options })).text;
    expect(await wrong({ time: '25:00' })).toContain('is no time of day');
    expect(await wrong({ timezone: 'Atlantis' })).toContain('is no time zone');
    expect(await wrong({ days: 'someday' })).toContain('names no days');
    expect(await wrong({ topics: ' , ' })).toContain('Give 1 to 8 topics');
    expect(await wrong({ sources: 'Nowhere Post' })).toContain('No source that is followed here');
    expect(await wrong({ language: 'Elvish' })).toContain('is no language');
    expect(await wrong({ tag: 'local' })).toContain('#news is no forum');
  });

  it('keeps several in a channel apart, by topic too', async () => {
    const { add, passTo, posted, manager } = await openDigestDesk();
    await add({ topics: 'choir' });
    await add({ topics: 'harbour', time: '09:00' });
    await passTo('2026-11-23 08:00');
    await passTo('2026-11-23 09:00');
    const [first, second] = posted('news').map(({ text }) => text);
    expect(first).toContain('School choir wins prize');
    expect(first).not.toContain(CRANE);
    expect(second).toContain(CRANE);
    const { text } = await manager.runCommand('digest list');
    expect(text).toContain('** · every day at 08:00, UTC · choir · next <t:');
    expect(text).toContain('** · every day at 09:00, UTC · harbour · next <t:');
  });
});

describe('a digest', () => {
  it('that is late says so, and one that is too late joins the next', async () => {
    const { add, passTo, posted, newsroom } = await openDigestDesk();
    await add();
    await passTo('2026-11-23 12:40');
    expect(posted('news')[0]?.text).toContain('Late: covers');
    await newsroom.store({
      title: 'Ferry ramp in Osterhaven is mended',
      text: 'The ferry ramp in Osterhaven is mended.\n\nBoats go again from Tuesday.',
      source: 'Ossel Post',
      hoursOld: 0,
    });
    await passTo('2026-11-24 14:01');
    expect(posted('news')).toHaveLength(1);
    await passTo('2026-11-25 08:00');
    expect(posted('news')).toHaveLength(2);
    expect(posted('news')[1]?.text).toContain('Ferry ramp in Osterhaven is mended');
    expect(posted('news')[1]?.text).not.toContain('Late');
  });

  it('tells what was published before it and came after it the next time, once', async () => {
    const { add, passTo, posted, newsroom } = await openDigestDesk();
    await add();
    await passTo('2026-11-23 08:00');
    newsroom.clock.move(10 * 60_000);
    await newsroom.store({
      title: 'Ferry ramp in Osterhaven is mended',
      text: 'The ferry ramp in Osterhaven is mended.\n\nBoats go again from Tuesday.',
      source: 'Ossel Post',
      hoursOld: 0.25,
    });
    for (const day of ['24', '25', '26']) await passTo(`2026-11-${day} 08:00`);
    const telling = posted('news').map(({ text }) => text.includes('Ferry ramp'));
    expect(telling).toEqual([false, true, false, false]);
  });

  it('says in a line that nothing is new, or is silent, as it was set', async () => {
    const { add, passTo, posted } = await openDigestDesk();
    await add();
    await add({ empty: 'nothing', channel: 'general' });
    await passTo('2026-11-23 08:00');
    await passTo('2026-11-24 08:00');
    expect(posted('news').map(({ text }) => text)[1]).toContain('Nothing new has come in');
    expect(posted('general')).toHaveLength(1);
  });

  it('opens the story that a reader chooses, for them alone', async () => {
    const { add, passTo, posted, newsroom } = await openDigestDesk();
    await add();
    await passTo('2026-11-23 08:00');
    const [message] = posted('news');
    if (message === undefined) throw new Error('nothing was posted');
    const opened = await newsroom.reader.choose(message, 'Open a story', CRANE);
    expect(opened.private).toBe(true);
    expect(opened.text).toContain(CRANE);
  });

  it('is sent at once when asked for, once however often it is pressed', async () => {
    const { add, passTo, posted, manager, newsroom } = await openDigestDesk();
    const answer = await add();
    const presses = await Promise.all([1, 2, 3].map(() => manager.press(answer, 'Send one now')));
    expect(presses.filter(({ text }) => text.includes('On its way'))).toHaveLength(1);
    newsroom.clock.move(5000);
    const again = await manager.runCommand('digest send', { digest: '#news' });
    expect(again.text).toContain('has just been sent');
    await passTo('2026-11-23 07:01');
    expect(posted('news')).toHaveLength(1);
    await passTo('2026-11-23 08:00');
    expect(posted('news')[1]?.text).toContain('Nothing new has come in');
  });
});
