import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/ingest/parse-feed.ts';
import { atom, atomEntry, onlyItem, rss, rssItem } from './reading.ts';

describe('the address of an item', () => {
  it.each([
    ['<link>http://a.example/1?x=1&amp;y=2</link>', 'http://a.example/1?x=1&y=2'],
    ['<link><![CDATA[http://a.example/1?x=1&amp;y=2]]></link>', 'http://a.example/1?x=1&y=2'],
    ['<link>http://a.example/1?x=1&y=2&copy=3</link>', 'http://a.example/1?x=1&y=2&copy=3'],
    ['<link>\n  http://a.example\n</link>', 'http://a.example'],
    ['<link>../1 2</link>', 'http://gazette.example/1%202'],
    ['<link>//a.example/1</link>', 'http://a.example/1'],
    ['<link href="/1"/>', 'http://gazette.example/1'],
    ['<link/><guid>http://a.example/1</guid>', 'http://a.example/1'],
    ['<guid isPermaLink="false">http://a.example/1</guid>', null],
    ['<guid>tag:a.example,2024:1</guid>', null],
    [
      '<link>http://proxy.example/1</link><feedburner:origLink>http://a.example/1</feedburner:origLink>',
      'http://a.example/1',
    ],
    ['<atom:link rel="self" href="/feed"/><link>/1</link>', 'http://gazette.example/1'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>http://</link>', null],
    ['<link>http://a.example/é</link>', 'http://a.example/é'],
  ])('in RSS: %s', (parts, url) => {
    expect(onlyItem(rssItem(parts)).url).toBe(url);
  });

  it.each([
    [
      '<link rel="alternate" type="application/pdf" href="/1.pdf"/><link type="text/html" href="/1"/>',
      '/1',
    ],
    ['<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/>', '/1'],
    ['<link rel="related" href="/2"/><id>http://gazette.example/1</id>', '/1'],
    ['<content src="/1"/>', '/1'],
    ['<link rel="enclosure">/1.mp3</link><link rel="alternate">/1</link>', '/1'],
  ])('in Atom: %s', (parts, path) => {
    expect(onlyItem(atomEntry(parts)).url).toBe(`http://gazette.example${path}`);
  });

  it('is relative to the nearest xml:base, and that one to those around it', () => {
    const body = atom(
      '<entry xml:base="news/"><link href="1" xml:base="march/"/></entry>',
      'xml:base="http://a.example/x/"',
    );
    expect(onlyItem(body).url).toBe('http://a.example/x/news/march/1');
  });

  it('is relative to nothing where no address is known', () => {
    const origin = { url: null, contentType: null };
    const [item] = parseFeed(rssItem('<link>/1</link>'), origin).items;
    expect(item?.url).toBeNull();
  });
});

it('links of an item that lead elsewhere are not its address', () => {
  const parts = '<link rel="enclosure">/1.mp3</link><link rel="via" href="/2"/><id>urn:1</id>';
  expect(onlyItem(atomEntry(parts)).url).toBeNull();
});

describe('the GUID of an item', () => {
  it.each([
    ['<guid> g 1 </guid><link>/1</link>', 'g 1'],
    ['<guid>/1</guid>', 'http://gazette.example/1'],
    ['<guid isPermaLink="false">/1</guid>', '/1'],
    ['<link>/1</link>', 'http://gazette.example/1'],
    ['<title>Wall</title>', null],
  ])('%s', (parts, guid) => {
    expect(onlyItem(rssItem(parts)).guid).toBe(guid);
  });

  it('is the subject of the statement in RDF', () => {
    const body = rss('<item rdf:about="urn:1"><link>/1</link></item>');
    expect(onlyItem(body).guid).toBe('urn:1');
    const declaration = 'xmlns:q="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
    const renamed = rss(`<item ${declaration} q:about="urn:1"><link>/1</link></item>`);
    expect(onlyItem(renamed).guid).toBe('urn:1');
  });
});
