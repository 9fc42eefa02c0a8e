import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

describe('/brief', () => {
  it('tells the most covered story first, with its sources, for everybody to see', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('brief');
    expect(answer.private).toBe(false);
    expect(answer.text).toMatch(/Top stories[\s\S]*3 articles from 2 sources/);
    const crane = answer.text.indexOf('crane');
    const choir = answer.text.indexOf('choir');
    expect(crane).toBeGreaterThan(0);
    expect(choir).toBeGreaterThan(crane);
    expect(answer.text).toMatch(/Ossel Post, Coast Herald · 2 articles/);
    expect(answer.text).not.toContain('lighthouse');
  });

  it('links every story, and its menu opens one for the reader alone', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('brief');
    expect(answer.text).toContain('](<https://ossel-post.example/choir>)');
    const opened = await reader.choose(answer, 'Open a story', 'School choir wins prize in Tarn');
    expect(opened.private).toBe(true);
    expect(opened.text).toContain('first prize of the valley');
  });

  it('keeps to a topic', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('brief', { topic: 'choir' });
    expect(answer.text).toContain('Brief: choir');
    expect(answer.text).not.toContain('crane');
  });

  it('says so when the topic has words that no article has together', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const some = await reader.runCommand('brief', { topic: 'choir zeppelin' });
    expect(some.text).toMatch(/1 article from 1 source · none has all the words[\s\S]*choir/);
    const all = await reader.runCommand('brief', { topic: 'choir prize' });
    expect(all.text).not.toContain('none has all the words');
  });

  it('looks back as far as it is asked to', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('brief', { hours: 120 });
    expect(answer.text).toContain('lighthouse');
  });

  it('leads to the first source where nothing is stored yet', async () => {
    const { reader } = await openNewsroom();
    const answer = await reader.runCommand('brief');
    expect(answer.text).toMatch(/No news[\s\S]*Follow a site: `\/sources add`/);
  });

  it('says what to try when there is nothing', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR.slice(3));
    const answer = await reader.runCommand('brief', { topic: 'crane' });
    expect(answer.text).toMatch(/No news[\s\S]*crane[\s\S]*last 24 hours[\s\S]*\/brief hours:168/);
  });

  it('shows only what its server may see', async () => {
    const { reader, store } = await openNewsroom();
    await store({
      title: 'A secret of others',
      text: 'Told elsewhere.',
      hoursOld: 1,
      owner: 'server:1',
    });
    const answer = await reader.runCommand('brief');
    expect(answer.text).toContain('No news');
    expect(answer.text).not.toContain('secret');
  });
});
