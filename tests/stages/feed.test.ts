import { describe, expect, it } from 'vitest';
import { feedStage } from '../../src/stages/feed.ts';

const url = 'http://gazette.example/feed';
const body =
  '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>Gazette</title><language>de</language><item><title>Café</title><link>/1</link><pubDate>Mon, 04 Mar 2024 10:00:00 EST</pubDate></item></channel></rss>';

describe('the stage "feed"', () => {
  const item = {
    guid: 'http://gazette.example/1',
    url: 'http://gazette.example/1',
    title: 'Café',
    publishedAt: '2024-03-04T15:00:00.000Z',
    author: null,
    summary: '',
    image: null,
  };
  const out = { format: 'rss', title: 'Gazette', language: 'de', items: [item] };

  it('makes items of a feed’s text', async () => {
    expect(await feedStage()({ id: 1, url, body })).toEqual(out);
  });

  it('makes items of a feed’s bytes, in their charset', async () => {
    const bodyBase64 = Buffer.from(body, 'latin1').toString('base64');
    expect(await feedStage()({ url, bodyBase64, contentType: 'text/xml' })).toEqual(out);
  });

  it.each([
    [{ url }, '"body" or "bodyBase64" has to be there.'],
    [{ url, body: 7 }, '"body" has to be a string.'],
    [{ url, bodyBase64: '%%' }, '"bodyBase64" has to be base64.'],
    [{ url: 7, body }, '"url" has to be a string: the address of the feed.'],
    [{ url, body: '<html/>' }, /^It is a web page and not a feed/],
    [null, /./],
  ])('says in a sentence what is wrong with %j', async (line, message) => {
    await expect(feedStage()(line)).rejects.toThrow(message);
  });
});
