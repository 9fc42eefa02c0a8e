import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openNewsroom } from './newsroom.ts';

const RAW = `Council of Ossel buys a second ferry

The council of Ossel will buy a second ferry for 4.2 million crowns.

The new boat carries sixty people and runs on batteries, the transport office said.

It is to sail from the first day of spring.

Leave a Reply

© 2010-2026 Ossel Post.`;

const file = (text: string | Uint8Array, name = 'ferry.txt') => ({
  file: { name, bytes: typeof text === 'string' ? Buffer.from(text) : text },
});

describe('/summarize', () => {
  it('gives sentences of a stored article', async () => {
    const { reader, store } = await openNewsroom();
    await store(...HARBOUR);
    const answer = await reader.runCommand('summarize', { article: 'choir', sentences: 1 });
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('The choir of the school in Tarn won the first prize');
    expect(answer.text).not.toContain('Forty children');
  });

  it('gives sentences of an attached file, without what a site left in it', async () => {
    const { reader } = await openNewsroom();
    const answer = await reader.runCommand('summarize', { ...file(RAW), bullets: true });
    expect(answer.text).toContain('Council of Ossel buys a second ferry');
    expect(answer.text).toMatch(/^- The council of Ossel will buy a second ferry/m);
    expect(answer.text).not.toMatch(/Leave a Reply|©/);
  });

  it('gives the sentences of a file that has but one line', async () => {
    const { reader } = await openNewsroom();
    const line = 'The ferry sails again today. It carries sixty people.';
    const answer = await reader.runCommand('summarize', file(line, 'note.txt'));
    expect(answer.text).toContain('## note.txt');
    expect(answer.text).toContain(line);
  });

  it.each([
    ['neither', {}],
    ['both', { article: 'choir', ...file(RAW) }],
  ])('asks to choose when given %s', async (_, options) => {
    const { reader } = await openNewsroom();
    const answer = await reader.runCommand('summarize', options);
    expect(answer.text).toContain(
      'one thing to summarize: a stored article, a link or a text file',
    );
  });

  it.each([
    ['an empty file', file(''), /no sentence in it/],
    ['a picture', file(new Uint8Array([137, 80, 78, 71, 0, 1]), 'a.png'), /a\.png is not a text/],
    ['broken UTF-8', file(new Uint8Array([0x61, 0xff, 0xfe, 0x62])), /is not a text file/],
    ['a huge file', file('word '.repeat(500_000)), /too large/],
  ])('says kindly that %s will not do', async (_, options, sentence) => {
    const { reader } = await openNewsroom();
    const answer = await reader.runCommand('summarize', options);
    expect(answer.private).toBe(true);
    expect(answer.text).toMatch(sentence);
  });
});
