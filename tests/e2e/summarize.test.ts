import { describe, expect, it } from 'vitest';
import { HARBOUR } from './harbour.ts';
import { openSite } from './local-site.ts';
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

const FERRY = `<html lang="en"><head><title>Second ferry for Ossel</title>
<meta property="og:site_name" content="Ossel Post"></head><body><nav>Home News Sport</nav>
<article><h1>Second ferry for Ossel</h1>${[
  'The council of Ossel will buy a second ferry for 4.2 million crowns, it decided on Monday.',
  'The new boat carries sixty people and runs on batteries, the transport office said.',
  'It is to sail from the first day of spring, and a third one may follow in two years.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article><footer>© Ossel Post</footer></body></html>`;

const openFerry = async (hold?: (path: string) => Promise<void> | null) => {
  const { origin, settings } = await openSite(() => ({ '/ferry': FERRY }), hold);
  return { link: `${origin}/ferry`, ...(await openNewsroom(settings)) };
};

describe('/summarize link:', () => {
  it('gives sentences of the page, and where they are from', async () => {
    const { reader, link } = await openFerry();
    for (const typed of [link, `  <${link}>`, `Look: ${link}.`]) {
      const answer = await reader.runCommand('summarize', { link: typed, sentences: 1 });
      expect(answer.private).toBe(true);
      expect(answer.text).toContain(`## [Second ferry for Ossel](<${link}>)`);
      expect(answer.text).toContain('Ossel Post');
      expect(answer.text).toContain('The council of Ossel will buy a second ferry');
      expect(answer.text).not.toMatch(/Home News|©/);
    }
  });

  it('reads one page at a time for somebody, and others meanwhile', async () => {
    const asked = Promise.withResolvers<() => void>();
    const { link, reader, playground } = await openFerry((path) => {
      if (path !== '/slow') return null;
      const held = Promise.withResolvers<void>();
      asked.resolve(held.resolve);
      return held.promise;
    });
    const slow = reader.runCommand('summarize', { link: link.replace('/ferry', '/slow') });
    const release = await asked.promise;
    const again = await reader.runCommand('summarize', { link });
    expect(again.text).toContain('still being read');
    const other = await playground.person('manager').runCommand('summarize', { link });
    expect(other.text).toContain('Second ferry for Ossel');
    release();
    expect((await slow).text).toContain('404');
    expect((await reader.runCommand('summarize', { link })).text).toContain('Second ferry');
  });

  it.each([
    ['is no link', 'my favourite page', /should look like https/],
    ['leads inside', 'http://[::1]:80/admin', /not on the public internet/],
    ['is no page of the web', 'file:///etc/passwd', /only https/],
    ['leads to nothing', 'SITE/gone', /404/],
  ])('says why what %s cannot be had', async (_, link, sentence) => {
    const { origin, settings } = await openSite(() => ({}));
    const { reader, log } = await openNewsroom(settings);
    const answer = await reader.runCommand('summarize', { link: link.replace('SITE', origin) });
    expect(answer.text).toMatch(sentence);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('Summarize, in the menu of a message', () => {
  it('gives sentences of the page that the message links to first', async () => {
    const { reader, link } = await openFerry();
    const message = reader.say('general', `Have you seen this (${link})? https://other.example`);
    const answer = await reader.runMessageCommand('Summarize', message);
    expect(answer.private).toBe(true);
    expect(answer.text).toContain('Second ferry for Ossel');
    expect(answer.text).toContain('The council of Ossel will buy a second ferry');
  });

  it('finds the link in an answer of the bot', async () => {
    const { reader, store, link } = await openFerry();
    await store({ title: 'A ferry', text: 'A ferry comes.', url: link, hoursOld: 1 });
    const brief = await reader.runCommand('brief');
    const answer = await reader.runMessageCommand('Summarize', brief);
    expect(answer.text).toContain('The council of Ossel will buy a second ferry');
  });

  it('gives sentences of the message itself where it links to nothing', async () => {
    const { reader } = await openNewsroom();
    const message = reader.say('general', 'The ferry sails again today. It carries sixty people.');
    const answer = await reader.runMessageCommand('Summarize', message);
    expect(answer.text).toContain('The ferry sails again today. It carries sixty people.');
  });

  it('works in direct messages', async () => {
    const { reader } = await openNewsroom();
    const message = reader.say('@bot', 'The ferry sails again today.');
    const answer = await reader.runMessageCommand('Summarize', message);
    expect(answer.text).toContain('The ferry sails again today.');
  });

  it.each(['🦆', '\u200b', '@everyone **'])('says kindly that %j will not do', async (text) => {
    const { reader, log } = await openNewsroom();
    const answer = await reader.runMessageCommand('Summarize', reader.say('general', text));
    expect(answer.private).toBe(true);
    expect(answer.text).not.toContain('@everyone');
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
