import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

const CRANE = 'Harbour crane stands still after cable snaps';

describe('/article', () => {
  it('is chosen from the titles while typing', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const suggested = await reader.complete('article', 'title', 'harbour cra');
    expect(suggested.map(({ name }) => name)).toContain(CRANE);
    const latest = await reader.complete('article', 'title', '');
    expect(latest).toHaveLength(HARBOUR.length);
  });

  it('shows summary, source, date and link, and at a press what is related', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const [choice] = await reader.complete('article', 'title', 'harbour crane stands');
    const answer = await reader.runCommand('article', { title: String(choice?.value) });
    expect(answer.private).toBe(true);
    expect(answer.text).toContain(CRANE);
    expect(answer.text).toMatch(/Ossel Post · <t:\d+:R>/);
    expect(answer.buttons.find(({ url }) => url)?.url).toBe('https://ossel-post.example/crane');
    const related = await reader.press(answer, 'Related');
    expect(related.private).toBe(true);
    expect(related.text).not.toContain('School choir');
    const opened = await reader.choose(
      related,
      'Open an article',
      'Cable snaps on harbour crane, freighters wait',
    );
    expect(opened.text).toContain('Three freighters wait outside Ossel');
  });

  it('says so when nothing is related', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('article', { title: 'lighthouse lamp' });
    const related = await reader.press(answer, 'Related');
    expect(related.text).toContain('Nothing else that is stored');
  });

  it('is found by typed words as well', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('article', { title: 'lighthouse lamp' });
    expect(answer.text).toContain('Old lighthouse gets new lamp');
  });

  it('is shared with the channel by a button', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('article', { title: CRANE });
    const shared = await reader.press(answer, 'Share');
    expect(shared.private).toBe(false);
    expect(shared.text).toContain(CRANE);
  });

  it('has nobody to be shared with in direct messages', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('article', { title: CRANE }, { channel: '@bot' });
    expect(answer.buttons.map(({ label }) => label)).toEqual(['Related', 'Read it all']);
  });

  it('of unknown date says so and invents none', async () => {
    const { reader, store } = await openNewsroom();
    await store({ title: 'Undated note on otters', text: 'Otters are back in the Sill.' });
    const answer = await reader.runCommand('article', { title: 'otters' });
    expect(answer.text).toContain('date unknown');
    expect(answer.text).not.toContain('<t:');
  });

  it.each(['id:99999', 'id:-1', 'id:1e99', 'id:NaN', 'zeppelins'])(
    'that does not exist (%s) is told in a sentence',
    async (title) => {
      const { reader, store } = await openNewsroom();
      await store(...HARBOUR);
      const answer = await reader.runCommand('article', { title });
      expect(answer.private).toBe(true);
      expect(answer.text).toContain('There is no such article');
    },
  );

  it('of another server is not there, whatever id is sent', async () => {
    const { reader, store } = await openNewsroom();
    await store({ title: 'A secret of others', text: 'Told elsewhere.', owner: 'server:1' });
    for (const title of ['id:1', 'secret']) {
      const answer = await reader.runCommand('article', { title });
      expect(answer.text).toContain('There is no such article');
    }
    expect(await reader.complete('article', 'title', 'secret')).toEqual([]);
  });
});
