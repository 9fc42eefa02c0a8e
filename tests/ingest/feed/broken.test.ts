import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import { holdsUp, mutatedFeed } from '../../fuzz/feed-mutations.ts';
import { atom, atomEntry, read, rss, rssItem } from './reading.ts';

const titles = (body: string) => read(body).items.map(({ title }) => title);
const WALL = '<item><title>Wall</title><link>/1</link></item>';
const SEA = '<item><title>Sea</title><link>/2</link></item>';

describe('a feed that is broken', () => {
  it.each([
    ['has blanks and a comment first', `\n \uFEFF<!-- hello -->${rss(WALL + SEA)}`],
    ['has a warning before it', `<br />\n<b>Warning</b>: line 3 & more${rss(WALL + SEA)}`],
    ['is followed by another one', `${rss(WALL)}<p>and</p>${rss(SEA)}`],
    ['has its items outside the channel', `<rss><channel/>${WALL}${SEA}</rss>`],
    ['has no channel', `<rss>${WALL}${SEA}</rss>`],
    ['has nothing but items', WALL + SEA],
    ['is in capitals', rss(WALL + SEA).replace(/<[^>]+>/g, (tag) => tag.toUpperCase())],
    ['closes in another case', rss(WALL + SEA).replaceAll('</item>', '</ITEM>')],
    ['never ends an item', rss(WALL + SEA).replaceAll('</item>', '')],
    ['never ends a title', rss(WALL + SEA).replaceAll('</title>', '')],
    ['misspells an end', rss(WALL + SEA).replaceAll('</title>', '</titel>')],
    ['ends what it never began', rss(`</p></item>${WALL}</b></item>${SEA}</rss></rss>`)],
    ['stops after its items', rss(WALL + SEA).slice(0, -24)],
    ['forgets quotes', rss(`<item a=b c><title>Wall</title></item>${SEA}`)],
    ['has control characters', rss(`\0\u0001${WALL}\uFFFE${SEA}`)],
  ])('gives its items where it %s', (_, body) => {
    expect(titles(body)).toEqual(['Wall', 'Sea']);
  });

  it('gives what arrived of it, wherever it stops', () => {
    const whole = rss(WALL + SEA);
    for (let length = 0; length <= whole.length; length += 1) {
      const start = whole.slice(0, length);
      const arrived = [...start.matchAll(/<title>(Wall|Sea)<\/title>/g)].map(([, title]) => title);
      if (!start.includes('<rss version="2.0">')) continue;
      expect(titles(start)).toEqual(arrived);
      for (const { url } of read(start).items)
        expect([null, 'http://gazette.example/1', 'http://gazette.example/2']).toContain(url);
    }
  });

  it('counts an entry once that quotes another feed', () => {
    const quoted = atom('<entry><title>Inner</title></entry>');
    expect(
      titles(atomEntry(`<title>Wall</title><content type="text/xml">${quoted}</content>`)),
    ).toEqual(['Wall']);
    expect(
      titles(rssItem(`<title>Wall</title><description>&lt;item><![CDATA[${SEA}]]></description>`)),
    ).toEqual(['Wall']);
    expect(titles(rss(`${WALL}<!-- ${SEA} -->`))).toEqual(['Wall']);
  });
});

describe('what is no feed', () => {
  it.each([
    ['<!DOCTYPE html><html><body><p>Hello</p></body></html>', /web page/],
    ['<opml version="2.0"><body/></opml>', /none of RSS/],
    ['Hello', /none of RSS/],
    ['  \n', /empty/],
    ['', /empty/],
    ['{"items":[', /JSON is broken/],
    ['{"title":"x"}', /no items/],
    ['[]', /no items/],
    ['\0\u0001\u0002', /none of RSS/],
  ])('%j is said to be what it is', (body, message) => {
    expect(() => read(body)).toThrow(UserError);
    expect(() => read(body)).toThrow(message);
  });
});

describe('a hostile feed', () => {
  const bomb = Array.from({ length: 20 }, (_, level) => {
    const inner = level === 0 ? 'lol' : `&l${level - 1};`.repeat(3);
    return `<!ENTITY l${level} "${inner}">`;
  }).join('');
  it.each([
    ['5,000 items', rss(`${WALL}`.repeat(5000)), 5000],
    ['a hundred thousand levels', rssItem('<a>'.repeat(100_000)), 1],
    ['levels and ends of others', rssItem('<a>'.repeat(100_000) + '</b></a>'.repeat(100_000)), 1],
    ['items within items', atomEntry('<content><entry>'.repeat(50_000)), 1],
    ['attributes', rss(`<item ${'xmlns:a="b" c="d" '.repeat(50_000)}/>`), 1],
    ['ampersands', rssItem(`<title>${'&'.repeat(500_000)}</title>`), 1],
    ['unknown entities', rssItem(`<title>${'&zzz;'.repeat(100_000)}</title>`), 1],
    ['opening brackets', rssItem(`<title><![CDATA[${'<a '.repeat(300_000)}]]></title>`), 1],
    ['spaces', rssItem(`<description>${'\n '.repeat(500_000)}x</description>`), 1],
    [
      'long bases',
      atom(
        '<entry><link href="x"/></entry>'.repeat(5000),
        `xml:base="http://a/${'b'.repeat(500_000)}"`,
      ),
      5000,
    ],
    ['an entity bomb', rss('<item><title>&l19;</title></item>', `<!DOCTYPE r [${bomb}]>`), 1],
  ])('of %s is read in a short time', (_, body, count) => {
    const start = performance.now();
    expect(read(body).items).toHaveLength(count);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('does no harm, whatever is done to it', () => {
    fc.assert(fc.property(mutatedFeed, holdsUp), { seed: 11, numRuns: 1500 });
  });
});
